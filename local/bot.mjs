// The bot as it is built, keeping what it knows in a folder.
import { dirname, join } from "node:path";

/** A working day is a minute, so that it is looked every other second whether its time has come. */
const fastSettings = { Calendar__Fast: "true", Sweeper__Interval: "00:00:02" };

/** How to start the bot, as `Children.start` wants it. */
export function botIn(root, { folder, port, fast, settings }) {
  const dll = join(root, "src/RpdBot/bin/Debug/net10.0/RpdBot.dll");
  return {
    name: "The bot",
    log: join(folder, "logs", "bot.log"),
    ready: `http://127.0.0.1:${port}/health/live`,
    command: "dotnet",
    args: [dll],
    cwd: dirname(dll),
    env: {
      ASPNETCORE_URLS: `http://127.0.0.1:${port}`,
      ASPNETCORE_ENVIRONMENT: "Development",
      Storage__Folder: folder,
      People__Mail__Folder: join(folder, "mail"),
      ...(fast ? fastSettings : {}),
      ...settings,
    },
  };
}
