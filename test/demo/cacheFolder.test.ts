import { cacheFolder } from '../../demo/cacheFolder';

const folderOf = (platform: NodeJS.Platform, env: Record<string, string>) =>
	cacheFolder(platform, '/home/me', env).replaceAll('\\', '/');

test.each([
	['linux', {}, '/home/me/.cache/n8n-nodes-zscaler'],
	['linux', { XDG_CACHE_HOME: '/big/cache' }, '/big/cache/n8n-nodes-zscaler'],
	['darwin', {}, '/home/me/Library/Caches/n8n-nodes-zscaler'],
	['win32', { LOCALAPPDATA: '/local' }, '/local/n8n-nodes-zscaler'],
	['linux', { N8N_CACHE_DIR: '/mine', XDG_CACHE_HOME: '/big/cache' }, '/mine'],
] as const)('on %s with %j n8n is kept in %s', (platform, env, expected) => {
	expect(folderOf(platform, env)).toBe(expected);
});
