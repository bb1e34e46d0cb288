import 'leaflet/dist/leaflet.css';
import {
  control,
  divIcon,
  type LatLng,
  type Map as LeafletMap,
  type Marker,
  map,
  marker,
  tileLayer,
} from 'leaflet';

/** `tiles` names its tiles by {z}, {x} and {y}; `centre` is where it opens, null for the whole United Kingdom. */
export type MapSettings = {
  tiles: string;
  centre: { latitude: number; longitude: number } | null;
  /** `marked` holds {position}. */
  words: Readonly<Record<'map' | 'zoomIn' | 'zoomOut' | 'marked', string>>;
};

/** A map that is drawn. Positions are texts: 'latitude, longitude' in degrees, to five places. */
export type PlaceMap = {
  /** Moves the pin to a position as it is written; does nothing while it is none. */
  show: (written: string) => void;
  pinMiddle: () => void;
  /** Asks the device where it is, which asks whoever holds it. `lost` when it does not say. */
  goToWhereIAm: (lost: () => void) => void;
  measure: () => void;
  remove: () => void;
};

type Drawing = MapSettings & { onPin: (position: string) => void };

const PLACES = 5;
const STREET = 17;
const TOWN = 13;
const KINGDOM = { at: [54.6, -3.4], zoom: 5 } as const;

/** Draws a map with a pin into an empty element. */
export function drawMap(box: HTMLElement, { tiles, centre, words, onPin }: Drawing): PlaceMap {
  const drawn = map(box, { attributionControl: false, zoomControl: false, maxZoom: 19 });
  if (centre === null) drawn.setView([...KINGDOM.at], KINGDOM.zoom);
  else drawn.setView([centre.latitude, centre.longitude], TOWN);
  tileLayer(tiles, { maxZoom: 19 }).addTo(drawn);
  control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(drawn);
  box.setAttribute('role', 'application');
  box.setAttribute('aria-label', words.map);
  const put = pinOn(drawn);
  const pin = (at: LatLng) => {
    put(at);
    onPin(`${at.lat.toFixed(PLACES)}, ${at.lng.toFixed(PLACES)}`);
  };
  const pinMiddle = () => pin(drawn.getCenter());
  drawn.on('click', ({ latlng }) => pin(latlng));
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target === box) pinMiddle();
  });
  return {
    show: (written) => showWritten(drawn, put, written),
    pinMiddle,
    goToWhereIAm: (lost) => {
      drawn.once('locationfound', ({ latlng }) => {
        drawn.setView(latlng, STREET, { animate: false });
        pin(latlng);
      });
      drawn.once('locationerror', lost);
      drawn.locate({ enableHighAccuracy: true, timeout: 20_000 });
    },
    measure: () => drawn.invalidateSize(),
    remove: () => drawn.remove(),
  };
}

function pinOn(drawn: LeafletMap): (at: LatLng | [number, number]) => void {
  let pin: Marker | null = null;
  const icon = divIcon({ className: 'place-pin', iconSize: [24, 24], iconAnchor: [12, 24] });
  return (at) => {
    pin ??= marker(at, { icon, interactive: false, keyboard: false }).addTo(drawn);
    pin.setLatLng(at);
  };
}

function showWritten(drawn: LeafletMap, put: (at: [number, number]) => void, written: string): void {
  const [latitude = Number.NaN, longitude = Number.NaN] = written.split(',').map(Number.parseFloat);
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return;
  put([latitude, longitude]);
  drawn.setView([latitude, longitude], STREET, { animate: false });
}
