import { runFlat } from '../test/zscalerLogs/runFlat';

/** A report of so many rows to a file on n8n's disk, as a line of JSON: `tsx bench/logsToFile.ts ROWS`. */
runFlat('download', Number(process.argv[2])).then(
	(flat) => {
		console.log(JSON.stringify(flat));
	},
	(error: unknown) => {
		console.error(error);
		process.exitCode = 1;
	},
);
