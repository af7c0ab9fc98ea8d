/** What fails on purpose need not be written to the terminal; n8n-core reads this when it loads. */
process.env.N8N_LOG_LEVEL = 'silent';
