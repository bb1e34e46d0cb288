import type { Prisma } from '#lib/db/generated/client';

/** A JSON column's content as the type that wrote it. The one cast: only this code writes these columns. */
export function fromJson<T>(value: Prisma.JsonValue): T {
  return value as T;
}

/** A plain value for a JSON column. */
export function toJson(value: unknown): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}
