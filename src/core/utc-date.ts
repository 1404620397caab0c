/**
 * A Date whose local getters and setters work in UTC, so that date-fns counts calendar days whatever zone the machine is in.
 *
 * It stands in for the package of the same purpose, whose constructor reads the clock on every construction.
 *
 * @internal
 */
export class UtcDate extends Date {
  constructor(value: number | Date) {
    super(typeof value === 'number' ? value : value.getTime());
  }
  override getTimezoneOffset(): number {
    return 0;
  }
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getDay(): number {
    return this.getUTCDay();
  }
  override getHours(): number {
    return this.getUTCHours();
  }
  override getMinutes(): number {
    return this.getUTCMinutes();
  }
  override getSeconds(): number {
    return this.getUTCSeconds();
  }
  override getMilliseconds(): number {
    return this.getUTCMilliseconds();
  }
  override setFullYear(...a: Parameters<Date['setUTCFullYear']>): number {
    return this.setUTCFullYear(...a);
  }
  override setMonth(...a: Parameters<Date['setUTCMonth']>): number {
    return this.setUTCMonth(...a);
  }
  override setDate(day: number): number {
    return this.setUTCDate(day);
  }
  override setHours(...a: Parameters<Date['setUTCHours']>): number {
    return this.setUTCHours(...a);
  }
}
