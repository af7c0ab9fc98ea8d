import Module from 'node:module';

/** Without it tsx takes a node's codex file `Zscaler.node.json` for its source `Zscaler.node.ts`. */
const { _extensions: extensions } = Module as unknown as { _extensions: Record<string, unknown> };
const json = extensions['.json'];
delete extensions['.json'];
extensions['.json'] = json;
