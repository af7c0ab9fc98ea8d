import { startVirtualTime } from './startVirtualTime';

// Jest runs this before each file of tests: no test waits, and none sees the time go by.
afterAll(startVirtualTime().end);
