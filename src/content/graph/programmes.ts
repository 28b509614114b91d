import { yearOf } from '#schema/shapes/date.ts';
import { deriveGeneration, generationsOf, generationsWithAction } from '#schema/vocabularies/programmes.ts';
import type { Derived } from '#content/nodes.ts';

/**
 * A project's programme: as written, and in place of a family its generation where that is certain, by the start of
 * the project (written or its first event's), else because only one generation has such an action.
 */
export function programmeOf(
  { programme, action }: { programme?: string | undefined; action?: string | undefined },
  start: string | undefined,
): Derived<string> | undefined {
  if (programme === undefined) return undefined;
  const generation =
    generationsOf(programme).length > 0
      ? (deriveGeneration(programme, start === undefined ? undefined : yearOf(start)) ??
        onlyGenerationWith(programme, action))
      : undefined;
  return generation === undefined
    ? { value: programme, derived: false }
    : { value: generation, derived: true };
}

function onlyGenerationWith(family: string, action: string | undefined): string | undefined {
  const [only, ...others] = action === undefined ? [] : generationsWithAction(family, action);
  return others.length === 0 ? only?.id : undefined;
}
