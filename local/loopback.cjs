// Preloaded into the local Teams client (node -r): keeps it to this machine, and to the life of whoever started it.
"use strict";

const net = require("node:net");

// A server that names no host would listen on every interface.
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (first, ...rest) {
  if (typeof first === "number" && typeof rest[0] !== "string") {
    return listen.call(this, first, "127.0.0.1", ...rest);
  }
  if (first !== null && typeof first === "object" && "port" in first) {
    return listen.call(this, { ...first, host: "127.0.0.1" }, ...rest);
  }
  return listen.call(this, first, ...rest);
};

// The starter holds the other end of standard input. When it dies, however it dies, the pipe closes, and so do we.
if (process.env.RPDBOT_TETHERED === "1") {
  process.stdin.on("end", () => process.exit(0)).on("error", () => process.exit(0)).resume();
}
