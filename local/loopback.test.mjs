import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

const shim = fileURLToPath(new URL("loopback.cjs", import.meta.url));

/** Starts a server that names no host, and resolves with the address it got. */
async function listening(listenArguments) {
  const code = `const s = require("node:net").createServer().listen(${listenArguments}, () => console.log(s.address().address))`;
  const child = spawn(process.execPath, ["-r", shim, "-e", code], {
    env: { ...process.env, RPDBOT_TETHERED: "1" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout.setEncoding("utf8"), "data");
  return { child, address: line.trim() };
}

for (const listenArguments of ["0", "{ port: 0 }"]) {
  test(`a server that listens on (${listenArguments}) listens on this machine only`, async () => {
    const { child, address } = await listening(listenArguments);
    child.kill();
    assert.equal(address, "127.0.0.1");
  });
}

test("a tethered process ends when its starter's end of the pipe closes", async () => {
  const { child } = await listening("0");
  child.stdin.end();
  const [code] = await once(child, "exit");
  assert.equal(code, 0);
});
