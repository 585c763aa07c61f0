import { startAgent, type AgentOptions } from './agent.ts';
import { readCredentials } from './credentials.ts';
import { EnrolmentRefused, exitCodes } from './enrol.ts';
import { say } from './log.ts';
import { askByPage } from './set-up-page.ts';
import { readSettings, type Settings } from './settings.ts';

type Start = Omit<AgentOptions, 'server'> & {
  server: string | null;
  settingsFiles: readonly string[];
  /** Null: no page, refusals end the program. */
  setupPort: number | null;
};

/** Starts the agent with what the command, a file or the page says; what the server refuses is asked for again. */
export async function setUpAndStart({
  server,
  settingsFiles,
  setupPort,
  ...options
}: Start): ReturnType<typeof startAgent> {
  const { dataFolder, signal } = options;
  const { mainsFile = null } = options;
  const given = server === null ? null : { server, code: options.code, name: options.name, mainsFile };
  let settings: Settings | null = given ?? (await readSettings(settingsFiles));
  let problem: string | null = null;
  for (;;) {
    const known = await readCredentials(dataFolder);
    if (!settings && known) settings = { server: known.server, code: null, name: options.name, mainsFile };
    if (!settings || problem || (setupPort !== null && !known && !settings.code)) {
      if (setupPort === null)
        throw new EnrolmentRefused(
          'Chưa biết máy chủ: cần --server, hoặc tệp saola-loa.json.',
          exitCodes.usage,
        );
      settings = await askByPage({ port: setupPort, dataFolder, problem, signal });
    }
    try {
      return await startAgent({ ...options, ...settings, mainsFile: settings.mainsFile ?? mainsFile });
    } catch (error) {
      if (!(error instanceof EnrolmentRefused) || setupPort === null) throw error;
      say(error.message);
      problem = error.message;
    }
  }
}
