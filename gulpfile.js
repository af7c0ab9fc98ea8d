const { execFile } = require('node:child_process');
const { rm } = require('node:fs/promises');
const { promisify } = require('node:util');
const gulp = require('gulp');

const run = promisify(execFile);

const clean = () => rm('dist', { recursive: true, force: true });

/** The compiler's complaints come on stdout; they are the error that fails the build. */
async function compile() {
	const tsc = require.resolve('typescript/bin/tsc');
	await run(process.execPath, [tsc, '--project', 'tsconfig.build.json']).catch((error) => {
		throw new Error(error.stdout || error.message);
	});
}

/** What n8n reads beside the compiled files: icons, light and dark, and the codex of each node. */
const copy = () =>
	gulp
		.src(['nodes/**/*.{svg,png}', 'nodes/**/*.node.json', 'credentials/**/*.{svg,png}'], {
			base: '.',
			encoding: false,
		})
		.pipe(gulp.dest('dist'));

exports.build = gulp.series(clean, gulp.parallel(compile, copy));
