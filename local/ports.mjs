// Ports of this machine that nobody listens on.
import { createServer } from "node:net";
import { once } from "node:events";

async function isFree(port) {
  const server = createServer();
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch {
    return false;
  }
  server.close();
  await once(server, "close");
  return true;
}

/** The first `count` free ports from `first` on. */
export async function freePorts(first, count) {
  const free = [];
  for (let port = first; free.length < count; port++) {
    if (await isFree(port)) {
      free.push(port);
    }
  }
  return free;
}
