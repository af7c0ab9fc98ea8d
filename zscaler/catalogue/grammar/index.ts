export * from './fields';
export * from './operations';
export * from './resources';
