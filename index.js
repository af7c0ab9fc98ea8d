// n8n reads the nodes and credentials from package.json's "n8n" section, file by
// file; `main` has only to exist, so that the package resolves.
module.exports = {};
