/** A clock that moves only when somebody sleeps, or when it is set. */
export class TestClock {
  /** Every wait, in milliseconds. */
  readonly waits: number[] = [];
  #time: number;

  constructor(moment: string) {
    this.#time = Date.parse(moment);
  }

  readonly now = (): number => this.#time;

  readonly sleep = (milliseconds: number): Promise<void> => {
    this.waits.push(milliseconds);
    this.#time += milliseconds;
    return Promise.resolve();
  };

  set(moment: string): void {
    this.#time = Date.parse(moment);
  }
}
