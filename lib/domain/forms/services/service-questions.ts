import type { Page } from '#lib/domain/forms/form';
import {
  noisePages,
  planningEnforcementPages,
  repairPages,
  treePages,
} from '#lib/domain/forms/services/homes-and-places';
import { benefitsPages, councilTaxPages, parkingPages } from '#lib/domain/forms/services/money-and-parking';
import {
  abandonedVehiclePages,
  flyTippingPages,
  missedBinPages,
  potholePages,
  streetLightPages,
} from '#lib/domain/forms/services/streets';

/**
 * What a service request asks besides the questions for all: of whoever chose a service or category with the id that a
 * page's condition names. A council whose list has no such id is not asked them.
 */
export const servicePages: readonly Page[] = [
  ...missedBinPages,
  ...flyTippingPages,
  ...potholePages,
  ...streetLightPages,
  ...abandonedVehiclePages,
  ...repairPages,
  ...noisePages,
  ...treePages,
  ...planningEnforcementPages,
  ...councilTaxPages,
  ...benefitsPages,
  ...parkingPages,
];

/** The ids of what they ask. */
export const serviceQuestionIds: readonly string[] = servicePages.flatMap(({ questions }) =>
  questions.map(({ id }) => id),
);

/** The ids of the pages that ask something, for the form's sections. */
export const servicePageIds: readonly string[] = servicePages
  .filter(({ questions }) => questions.length > 0)
  .map(({ id }) => id);
