import type { z } from 'zod';

/** The parts of a Zod definition that tell a writer what to write. */
export interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly valueType?: z.ZodType;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly out?: z.ZodType;
  readonly checks?: readonly Check[];
}

/** A demand on a value beyond its type, with words of its own or a number. */
interface Check {
  readonly _zod: {
    readonly def: {
      readonly check: string;
      readonly format?: string;
      readonly value?: number;
      readonly inclusive?: boolean;
      readonly minimum?: number;
      readonly maximum?: number;
      readonly error?: (issue: object) => string;
    };
  };
}

/** The definition of a schema. */
export function definitionOf(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition;
}
