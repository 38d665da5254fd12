/** Shapes that fields of several authored files share. */
import * as z from 'zod/mini';

export const slug = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug: lower-case letters, digits, single hyphens'));
export const words = z.string().check(z.regex(/\S/, 'must not be empty'));

export const languageTag = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'must be a language tag such as en or az-Cyrl'));

export const NAME_KINDS = [
  'name',
  'full',
  'official',
  'short',
  'spelling',
  'inflected',
  'former',
  'title',
  'abbreviation',
] as const;
