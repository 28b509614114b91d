import { fold } from '../fold.ts';

/** What coordinators write around a region's name. */
const GENERIC = new Set(
  `county district kraj land megye oblast of province provincia prefecture region regione voivodeship
  wojewodztwo zupanija judet judetul distrito comunidad autonoma de di`.split(/\s+/),
);

/**
 * Regions by the town (as GeoNames calls it) from which they are governed, in their own language and in English.
 * GeoNames' towns come with codes of regions and not with names; the seat, which is among them, has the code.
 * Only first-level regions that aren't called as their seat is, of countries that have them.
 */
const REGIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AT: {
    Bregenz: 'Vorarlberg',
    Eisenstadt: 'Burgenland',
    Graz: 'Steiermark, Styria',
    Innsbruck: 'Tirol, Tyrol',
    'Klagenfurt am Wörthersee': 'Kärnten, Carinthia',
    Linz: 'Oberösterreich, Upper Austria',
    'Sankt Pölten': 'Niederösterreich, Lower Austria',
  },
  BE: { Namur: 'Wallonie, Wallonia' },
  CZ: {
    Brno: 'Jihomoravský, South Moravia, South Moravian',
    'České Budějovice': 'Jihočeský, South Bohemia, South Bohemian',
    Jihlava: 'Vysočina',
    Ostrava: 'Moravskoslezský, Moravia-Silesia, Moravian-Silesian',
  },
  DE: {
    Dresden: 'Sachsen, Saxony',
    Düsseldorf: 'Nordrhein-Westfalen, North Rhine-Westphalia, NRW',
    Erfurt: 'Thüringen, Thuringia',
    Hannover: 'Niedersachsen, Lower Saxony',
    Kiel: 'Schleswig-Holstein',
    Magdeburg: 'Sachsen-Anhalt, Saxony-Anhalt',
    Mainz: 'Rheinland-Pfalz, Rhineland-Palatinate',
    Munich: 'Bayern, Bavaria',
    Potsdam: 'Brandenburg',
    Saarbrücken: 'Saarland',
    Schwerin: 'Mecklenburg-Vorpommern',
    Stuttgart: 'Baden-Württemberg',
    Wiesbaden: 'Hessen, Hesse',
  },
  ES: {
    Barcelona: 'Catalunya, Cataluña, Catalonia',
    'Gasteiz / Vitoria': 'Euskadi, País Vasco, Basque Country',
    'Las Palmas de Gran Canaria': 'Canarias, Islas Canarias, Canary Islands',
    Logroño: 'La Rioja, Rioja',
    Mérida: 'Extremadura',
    Oviedo: 'Asturias',
    Palma: 'Illes Balears, Baleares, Balearic Islands',
    Pamplona: 'Navarra, Nafarroa, Navarre',
    Santander: 'Cantabria',
    'Santiago de Compostela': 'Galicia, Galiza',
    Sevilla: 'Andalucía, Andalusia',
    Toledo: 'Castilla-La Mancha, Castile-La Mancha',
    Valencia: 'Comunitat Valenciana, Comunidad Valenciana, Valencian Community',
    Valladolid: 'Castilla y León, Castile and León',
    Zaragoza: 'Aragón, Aragon',
  },
  FR: {
    Ajaccio: 'Corse, Corsica',
    Bordeaux: 'Nouvelle-Aquitaine, Aquitaine, Limousin, Poitou-Charentes',
    Dijon: 'Bourgogne-Franche-Comté, Bourgogne, Burgundy, Franche-Comté',
    Lille: 'Hauts-de-France, Nord-Pas-de-Calais, Picardie, Picardy',
    Lyon: 'Auvergne-Rhône-Alpes, Auvergne, Rhône-Alpes',
    Marseille: "Provence-Alpes-Côte d'Azur, Provence, PACA",
    Nantes: 'Pays de la Loire',
    Orléans: 'Centre-Val de Loire, Centre',
    Paris: 'Île-de-France',
    Rennes: 'Bretagne, Brittany',
    Rouen: 'Normandie, Normandy',
    Strasbourg: 'Grand Est, Alsace, Lorraine, Champagne-Ardenne',
    Toulouse: 'Occitanie, Occitania, Midi-Pyrénées, Languedoc-Roussillon',
  },
  GB: {
    Belfast: 'Northern Ireland',
    Cardiff: 'Wales, Cymru',
    Edinburgh: 'Scotland',
    London: 'England',
  },
  GR: {
    Athens: 'Attica, Attiki',
    Corfu: 'Ionian Islands',
    Ermoúpolis: 'South Aegean',
    Ioánnina: 'Epirus, Ipeiros',
    Irákleion: 'Crete, Kriti',
    Komotiní: 'Eastern Macedonia and Thrace, Thrace',
    Kozáni: 'Western Macedonia',
    Lamía: 'Central Greece, Sterea Ellada',
    Lárisa: 'Thessaly, Thessalia',
    Mytilene: 'North Aegean',
    Pátra: 'Western Greece',
    Thessaloníki: 'Central Macedonia',
    Trípoli: 'Peloponnese, Peloponnisos',
  },
  HR: {
    Bjelovar: 'Bjelovarsko-bilogorska',
    Čakovec: 'Međimurje, Međimurska',
    Gospić: 'Ličko-senjska, Lika-Senj',
    Koprivnica: 'Koprivničko-križevačka',
    Krapina: 'Krapinsko-zagorska, Krapina-Zagorje',
    Osijek: 'Osječko-baranjska, Osijek-Baranja',
    Pazin: 'Istra, Istarska, Istria',
    Rijeka: 'Primorsko-goranska, Primorje-Gorski Kotar',
    Split: 'Splitsko-dalmatinska, Split-Dalmatia',
    Vukovar: 'Vukovarsko-srijemska',
  },
  HU: {
    Debrecen: 'Hajdú-Bihar',
    Eger: 'Heves',
    Győr: 'Győr-Moson-Sopron',
    Kaposvár: 'Somogy',
    Kecskemét: 'Bács-Kiskun',
    Miskolc: 'Borsod-Abaúj-Zemplén',
    Nyíregyháza: 'Szabolcs-Szatmár-Bereg',
    Pécs: 'Baranya',
    Salgótarján: 'Nógrád',
    Szeged: 'Csongrád, Csongrád-Csanád',
    Székesfehérvár: 'Fejér',
    Szekszárd: 'Tolna',
    Szolnok: 'Jász-Nagykun-Szolnok',
    Szombathely: 'Vas',
    Tatabánya: 'Komárom-Esztergom',
    Zalaegerszeg: 'Zala',
    Békéscsaba: 'Békés',
  },
  IT: {
    Ancona: 'Marche',
    Aosta: "Valle d'Aosta, Aosta Valley",
    Bari: 'Puglia, Apulia',
    Bologna: 'Emilia-Romagna, Emilia, Romagna',
    Cagliari: 'Sardegna, Sardinia',
    Campobasso: 'Molise',
    Catanzaro: 'Calabria',
    Florence: 'Toscana, Tuscany',
    Genoa: 'Liguria',
    "L'Aquila": 'Abruzzo, Abruzzi',
    Milan: 'Lombardia, Lombardy',
    Naples: 'Campania',
    Palermo: 'Sicilia, Sicily',
    Perugia: 'Umbria',
    Potenza: 'Basilicata, Lucania',
    Rome: 'Lazio, Latium',
    Trento: 'Trentino-Alto Adige, Trentino, Alto Adige, Südtirol, South Tyrol',
    Trieste: 'Friuli-Venezia Giulia, Friuli',
    Turin: 'Piemonte, Piedmont',
    Venice: 'Veneto',
  },
  NL: {
    "'s-Hertogenbosch": 'Noord-Brabant, North Brabant',
    Arnhem: 'Gelderland',
    Assen: 'Drenthe',
    Haarlem: 'Noord-Holland, North Holland',
    Leeuwarden: 'Friesland, Fryslân',
    Lelystad: 'Flevoland',
    Maastricht: 'Limburg',
    Middelburg: 'Zeeland',
    Zwolle: 'Overijssel',
  },
  PL: {
    Białystok: 'Podlaskie, Podlasie, Podlachia',
    Bydgoszcz: 'Kujawsko-pomorskie, Kuyavia-Pomerania, Kuyavian-Pomeranian',
    Gdańsk: 'Pomorskie, Pomerania, Pomeranian',
    Katowice: 'Śląskie, Śląsk, Silesia, Silesian',
    Kielce: 'Świętokrzyskie',
    Kraków: 'Małopolskie, Małopolska, Lesser Poland',
    Łódź: 'Łódzkie',
    Lublin: 'Lubelskie',
    Olsztyn: 'Warmińsko-mazurskie, Warmia-Masuria, Warmian-Masurian',
    Opole: 'Opolskie',
    Poznań: 'Wielkopolskie, Wielkopolska, Greater Poland',
    Rzeszów: 'Podkarpackie, Podkarpacie, Subcarpathia, Subcarpathian',
    Szczecin: 'Zachodniopomorskie, West Pomerania, West Pomeranian',
    Warsaw: 'Mazowieckie, Mazowsze, Mazovia, Masovia, Masovian',
    Wrocław: 'Dolnośląskie, Dolny Śląsk, Lower Silesia, Lower Silesian',
    'Zielona Góra': 'Lubuskie, Lubusz',
  },
  PT: { Funchal: 'Madeira', 'Ponta Delgada': 'Açores, Azores' },
  RO: {
    Alexandria: 'Teleorman',
    'Alba Iulia': 'Alba',
    'Baia Mare': 'Maramureș',
    Bistriţa: 'Bistrița-Năsăud',
    'Cluj-Napoca': 'Cluj',
    Craiova: 'Dolj',
    'Drobeta-Turnu Severin': 'Mehedinți',
    Focșani: 'Vrancea',
    'Miercurea-Ciuc': 'Harghita',
    Oradea: 'Bihor',
    'Piatra Neamţ': 'Neamț',
    Piteşti: 'Argeș',
    Ploieşti: 'Prahova',
    Reşiţa: 'Caraș-Severin',
    'Râmnicu Vâlcea': 'Vâlcea',
    'Sfântu Gheorghe': 'Covasna',
    Slatina: 'Olt',
    Slobozia: 'Ialomița',
    Târgovişte: 'Dâmbovița',
    'Târgu Jiu': 'Gorj',
    'Târgu-Mureş': 'Mureș',
    Timişoara: 'Timiș',
    Zalău: 'Sălaj',
  },
};

/** The seat of a region that is called otherwise than its seat, by any of its names; undefined for others. */
export function seatOfRegion(country: string, region: string): string | undefined {
  const wanted = bare(region);
  return Object.entries(REGIONS[country] ?? {}).find(([, names]) =>
    names.split(', ').some((name) => bare(name) === wanted),
  )?.[0];
}

/** What the region of a seat is called, if otherwise than its seat. */
export function regionOfSeat(country: string, seat: string): string | undefined {
  return REGIONS[country]?.[seat]?.split(', ')[0];
}

/** Every seat named here, with its country. */
export function listedSeats(): { country: string; seat: string }[] {
  return Object.entries(REGIONS).flatMap(([country, seats]) =>
    Object.keys(seats).map((seat) => ({ country, seat })),
  );
}

/** A region's name, folded and without "county of" and the like. */
export function bare(region: string): string {
  const words = fold(region).split(' ');
  return words.filter((word) => !GENERIC.has(word)).join(' ') || words.join(' ');
}
