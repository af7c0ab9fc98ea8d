export * from './fields';
export * from './habits';
export * from './operations';
export * from './resource';
export * from './rows';
export * from './urlListActions';
