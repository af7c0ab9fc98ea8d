/** A long list of names, written as they are read. */
export const words = (text: string): string[] => text.trim().split(/\s+/);
