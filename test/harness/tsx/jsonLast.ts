/** Without it tsx takes a node's codex file `Zscaler.node.json` for its source `Zscaler.node.ts`. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- tsx reads the order of endings here
const endings: Partial<NodeJS.RequireExtensions> = require.extensions;
const json = endings['.json'];
delete endings['.json'];
endings['.json'] = json;
