/** What no HTTP library knows as secret would go with a redirect to any host. */
export const stayHere = { disableFollowRedirect: true, followRedirect: false };
