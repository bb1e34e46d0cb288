import type { Form, Place, Way } from '#lib/domain/forms/form';
import { urls } from '#lib/urls';

const places: Readonly<Record<Place, string>> = {
  track: urls.track(),
  contact: urls.contact(),
  emergencies: urls.emergencies(),
  choose: urls.choose(),
  home: urls.home(),
  'disclosure-log': urls.disclosureLog(),
};

/** Where a place of the site lies. */
export function placeUrl(place: Place): string {
  return places[place];
}

/** Where a way on from a form's page leads. */
export function wayUrl(form: Form, way: Way): string {
  if ('form' in way) return urls.apply(way.form);
  return 'page' in way ? urls.applyPage(form.id, way.page) : placeUrl(way.place);
}
