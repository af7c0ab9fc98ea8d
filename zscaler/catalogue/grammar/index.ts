export * from './fields';
export * from './graphLists';
export * from './habits';
export * from './operations';
export * from './resource';
export * from './rows';
export * from './span';
export * from './urlListActions';
