import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Folder of the user's for things that can be fetched again, as each platform has it. */
export function cacheFolder(platform: NodeJS.Platform, home: string, env: Environment): string {
	if (env.N8N_CACHE_DIR) return env.N8N_CACHE_DIR;
	return join(cacheRoot(platform, home, env), 'n8n-nodes-zscaler');
}

function cacheRoot(platform: NodeJS.Platform, home: string, env: Environment): string {
	if (platform === 'win32') return env.LOCALAPPDATA ?? join(home, 'AppData', 'Local');
	if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
	return platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
}
