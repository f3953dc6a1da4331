using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace RpdBot.Tests.Teams.Inbound;

/// <summary>A signing key of the tests' own.</summary>
public sealed class TestKey(string id, params string[]? endorsements)
{
    private readonly RSA _rsa = RSA.Create(2048);

    public string Id { get; } = id;

    /// <summary>The public half, as published.</summary>
    public JsonObject ToJson()
    {
        var parameters = _rsa.ExportParameters(includePrivateParameters: false);
        var json = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
        };
        if (endorsements is not null)
        {
            json["endorsements"] = new JsonArray([.. endorsements.Select(one => (JsonNode)one)]);
        }

        return json;
    }

    /// <summary>Signs with the algorithm's real signature, so that only the rule against the algorithm can refuse it.</summary>
    public byte[] Sign(string text, string algorithm)
    {
        var bytes = Encoding.ASCII.GetBytes(text);
        return algorithm switch
        {
            "none" => [],
            "HS256" => HMACSHA256.HashData(_rsa.ExportSubjectPublicKeyInfo(), bytes),
            "RS512" => _rsa.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
            "PS256" => _rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
            _ => _rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        };
    }
}
