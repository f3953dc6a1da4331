using RpdBot.People.Graph;

namespace RpdBot.People.Check;

/// <summary>What to do about a fault, in a sentence.</summary>
internal static class Remedies
{
    /// <summary>The sentence for a fault of a question that needs this permission.</summary>
    public static string For(GraphFault fault, string permission) =>
        fault.Kind switch
        {
            GraphFaultKind.Forbidden =>
                $"The application permission {permission} is missing, or an administrator of the tenant has not consented to it.",
            GraphFaultKind.NoToken => NoToken(fault.Code),
            GraphFaultKind.Busy => $"Graph asks to be left alone for a while ({fault.Code}). Try again later.",
            GraphFaultKind.Refused =>
                $"Graph does not understand the question ({fault.Code}): see People:Graph:BaseUrl.",
            _ => $"Graph cannot be reached ({fault.Code}): see People:Graph:BaseUrl and the way out of the network.",
        };

    private static string NoToken(string code) =>
        code switch
        {
            "AADSTS700016" =>
                "The app is not in this tenant (AADSTS700016): an administrator of the tenant has to consent to it, or ClientId is wrong.",
            "AADSTS65001" or "AADSTS650052" =>
                $"Nobody has consented to the app in this tenant ({code}): an administrator has to.",
            "AADSTS90002" or "AADSTS900023" => $"There is no such tenant ({code}): see its Id in People:Tenants.",
            "AADSTS7000215" => "The client secret is not right (AADSTS7000215): take its value, not its id.",
            "AADSTS7000222" => "The client secret has run out (AADSTS7000222): make a new one.",
            "AADSTS700027" => "The certificate is not registered with the app (AADSTS700027).",
            "AADSTS70021" or "AADSTS700213" =>
                $"The app does not trust the managed identity ({code}): add a federated credential to it.",
            "CredentialUnavailableException" =>
                "The host has no such identity: assign the managed identity to it, or choose another Credential.",
            _ =>
                $"No token is to be had, or Graph does not accept it ({code}): see the tenant's Credential and ClientId.",
        };
}
