/**
 * ZIA never sends its API key: both sides pick characters of it by the last six digits of the
 * time stamp, then by half that number (zscaler-sdk-python, zscaler/utils.py, 2026-11).
 */
export function obfuscateApiKey(apiKey: string, timestamp: number): string {
	const high = String(timestamp).slice(-6);
	const low = String(Number(high) >> 1).padStart(6, '0');
	const picked = Array.from(high, (digit) => apiKey[Number(digit)]);
	const shifted = Array.from(low, (digit) => apiKey[Number(digit) + 2]);
	return [...picked, ...shifted].join('');
}
