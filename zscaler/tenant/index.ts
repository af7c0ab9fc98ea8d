export * from './clock';
export * from './credential';
export * from './tenant';
export * from './tenantOf';
