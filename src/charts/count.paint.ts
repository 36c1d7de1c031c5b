/** The chart has no choices: there is no state to put on it. */
export function paint(): void {}
