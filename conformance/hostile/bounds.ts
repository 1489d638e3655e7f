/** Most that a refusal may take, in seconds on a clock: on a machine that has nothing else to do. */
export const SECONDS = 2;

/** Most memory of the process. */
export const MEGABYTES = 500;
