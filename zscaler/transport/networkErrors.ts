/** What a request that got no whole answer came to. */
export type NetworkOutcome =
	/** No host of that name. */
	| 'noSuchHost'
	/** No connection came about: nothing was sent. */
	| 'neverSent'
	/** No connection came about, for what one holds is not what the other trusts or speaks. */
	| 'untrusted'
	/** It took too long: it may have arrived. */
	| 'late'
	/** The connection ended too early: it may have arrived. */
	| 'broken'
	/** It came packed, and cannot be unpacked: it may have arrived. */
	| 'garbled'
	/** Cancelled from here, or not even begun: no business of the network. */
	| 'own';

type Row = readonly [NetworkOutcome, RegExp];

/**
 * Codes of Node.js 24 (doc/api/errors.md, libuv's uv.h, OpenSSL's X509 names in tls.md), of axios 1.21
 * (AxiosError.js) and of undici 7 (lib/core/errors.js), of zlib, Brotli and Zstandard (node_zlib.cc), read 2026-11. The first row that fits is it.
 */
export const networkErrors: readonly Row[] = [
	['noSuchHost', /^(ENOTFOUND|EAI_NODATA|EAI_NONAME|ENODATA|ENONAME)$/],
	['neverSent', /^(ECONNREFUSED|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL)$/],
	['neverSent', /^(EAI_\w+|ESERVFAIL|EREFUSED|EMFILE|ENFILE|ENOBUFS)$/],
	['neverSent', /^(ERR_SOCKET_CONNECTION_TIMEOUT|UND_ERR_CONNECT_TIMEOUT)$/],
	['untrusted', /CERT|CRL|UNABLE_TO_|SELF_SIGNED|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)/],
	['untrusted', /^(ERR_TLS_|ERR_SSL_|EPROTO$|PATH_LENGTH_EXCEEDED$)/],
	['late', /^(ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_(HEADERS|BODY)_TIMEOUT)$/],
	['own', /^(ERR_CANCELED|ABORT_ERR|ERR_(HTTP_)?INVALID_\w+|ERR_UNESCAPED_\w+|ERR_BAD_OPTION\w*)$/],
	['garbled', /^(Z_\w+|ZSTD_\w+|ERR__ERROR_\w+)$/],
	['broken', /^(E[A-Z]{2,}|HPE_\w+|ERR_\w+|UND_ERR_\w+)$/],
];
