/** Words from which the names of a country's customers are made. */
export interface Place {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** How many of a partner's customers are here, against the other places. */
  readonly weight: number;
  readonly families: readonly string[];
  readonly cities: readonly string[];
  readonly trades: readonly string[];
  /** What a company's name ends with; the empty one stands for none. */
  readonly forms: readonly string[];
}

const words = (text: string): readonly string[] => text.split('|');

function place(
  country: string,
  weight: number,
  [families, cities, trades, forms]: [string, string, string, string],
): Place {
  return {
    country,
    weight,
    families: words(families),
    cities: words(cities),
    trades: words(trades),
    forms: words(forms),
  };
}

/** Where the partner's customers are. */
export const places: readonly Place[] = [
  place('NL', 26, [
    'De Vries|Jansen|Van den Berg|Bakker|Visser|Smit|Meijer|Mulder|Bos|Vos|Peters|Hendriks|Dekker|Brouwer|Dijkstra|Hoekstra|Kuipers|Postma|Van Leeuwen|Schouten',
    'Utrecht|Zwolle|Haarlem|Leiden|Groningen|Arnhem|Breda|Delft|Almere|Deventer|Hengelo|Venlo|Gouda|Leeuwarden|Maastricht|Middelburg',
    'Logistiek|Bouw|Zorggroep|Makelaars|Installatietechniek|Accountants|Notarissen|Transport|Tandartsen|Woningstichting|Scholengroep|Groothandel|Verzekeringen|Advocaten|Kwekerijen|Drukkerij',
    'B.V.|B.V.|N.V.||Groep|Holding B.V.|& Zonen',
  ]),
  place('DE', 14, [
    'Müller|Schmidt|Schneider|Fischer|Weber|Wagner|Becker|Hoffmann|Schäfer|Koch|Richter|Klein|Wolf|Schröder|Neumann|Krüger|Vogel|Böhm',
    'Köln|Leipzig|Bremen|Dresden|Hannover|Nürnberg|Bochum|Münster|Augsburg|Aachen|Kiel|Lübeck|Erfurt|Mainz|Kassel',
    'Maschinenbau|Spedition|Steuerberatung|Elektrotechnik|Apotheken|Kliniken|Stadtwerke|Autohaus|Brauerei|Verlag|Sanitär|Metallbau|Versicherungen|Möbelwerke',
    'GmbH|GmbH|GmbH & Co. KG|AG|e. K.|KG',
  ]),
  place('GB', 13, [
    'Ashworth|Barlow|Carter|Dawson|Ellis|Fletcher|Gibson|Harris|Ingram|Jenkins|Kirby|Lawson|Marsh|Norton|Osborne|Parker|Quinn|Reynolds',
    'Leeds|Bristol|Norwich|York|Exeter|Cardiff|Dundee|Derby|Lincoln|Plymouth|Swansea|Inverness|Carlisle|Durham|Ipswich',
    'Logistics|Solicitors|Dental Care|Architects|Housing Trust|Engineering|Foods|Estate Agents|Community Bank|Publishing|Motors|Textiles|Veterinary Group|Schools Trust',
    'Ltd|Ltd|PLC|LLP|& Sons Ltd|',
  ]),
  place('US', 12, [
    'Adams|Brooks|Chavez|Donovan|Edwards|Franklin|Greene|Hayes|Irwin|Jefferson|Kowalski|Lopez|Mitchell|Nguyen|Owens|Patterson|Ramirez|Stewart',
    'Cedar Falls|Boulder|Savannah|Duluth|Tacoma|Amarillo|Knoxville|Dayton|Spokane|Fresno|Madison|Boise|Reno|Albany|Tulsa',
    'Manufacturing|Health Partners|Credit Union|Insurance|Outfitters|Construction|School District|Realty|Freight|Orthodontics|Software|Farms|Law Group|Robotics',
    'Inc.|Inc.|LLC|LLC|Corp.|Group',
  ]),
  place('FR', 8, [
    'Lefèvre|Moreau|Girard|Bonnet|Dupuis|Lambert|Rousseau|Fontaine|Chevalier|Blanchard|Guérin|Perrin|Marchand|Noël',
    'Lyon|Nantes|Rennes|Grenoble|Dijon|Angers|Tours|Metz|Besançon|Orléans|Limoges|Nîmes|Béziers',
    'Transports|Assurances|Bâtiment|Pharmacies|Conseil|Vignobles|Menuiserie|Imprimerie|Hôtels|Énergie|Cliniques|Expertise',
    'SARL|SAS|SA||et Fils|SASU',
  ]),
  place('BE', 7, [
    'Peeters|Maes|Willems|Claes|Goossens|Wouters|De Smet|Dubois|Leroy|Lambrechts|Desmet|Vermeulen',
    'Gent|Leuven|Brugge|Namur|Liège|Hasselt|Mechelen|Kortrijk|Oostende|Charleroi',
    'Interim|Verhuur|Chocolade|Boekhouding|Ziekenhuis|Garage|Textiel|Brouwerij|Immo|Constructie',
    'BV|NV|CV|SRL|SA|',
  ]),
  place('ES', 4, [
    'García|Fernández|Núñez|Ibáñez|Domínguez|Vázquez|Muñoz|Ortega|Serrano|Peña',
    'Sevilla|Bilbao|Málaga|Murcia|Gijón|Cádiz|Córdoba|Vigo|Logroño',
    'Transportes|Clínicas|Asesores|Bodegas|Construcciones|Hoteles|Seguros|Aceites|Abogados',
    'S.L.|S.A.|S.L.U.|e Hijos',
  ]),
  place('IT', 3, [
    'Rossi|Bianchi|Romano|Colombo|Ricci|Marino|Greco|Conti|Esposito|Galli',
    'Torino|Bologna|Verona|Parma|Bari|Trieste|Modena|Perugia',
    'Trasporti|Costruzioni|Farmacie|Arredamenti|Consulenza|Alimentari|Meccanica|Assicurazioni',
    'S.r.l.|S.p.A.|e Figli|S.a.s.',
  ]),
  place('PL', 3, [
    'Nowak|Kowalczyk|Wiśniewski|Wójcik|Zieliński|Szymański|Woźniak|Dąbrowski',
    'Kraków|Łódź|Wrocław|Poznań|Gdańsk|Lublin|Rzeszów|Toruń',
    'Transport|Budownictwo|Apteki|Meble|Księgowość|Mleczarnia|Energetyka|Drukarnia',
    'sp. z o.o.|S.A.|sp. k.|',
  ]),
  place('SE', 3, [
    'Andersson|Lindqvist|Åkesson|Bergström|Nyström|Öberg|Sjögren|Hägglund',
    'Malmö|Uppsala|Örebro|Gävle|Umeå|Växjö|Luleå',
    'Bygg|Åkeri|Tandvård|Redovisning|Skog|Fastigheter|Vård|Verkstad',
    'AB|AB|HB|i Norr AB',
  ]),
  place('BR', 2, [
    'Silva|Souza|Araújo|Gonçalves|Conceição|Magalhães|Simões|Assunção',
    'Curitiba|Goiânia|São Luís|Belém|Maceió|Florianópolis',
    'Transportes|Construções|Clínica|Alimentos|Contabilidade|Seguros|Móveis',
    'Ltda.|S.A.|ME|e Filhos',
  ]),
  place('JP', 2, [
    '佐藤|鈴木|高橋|田中|渡辺|伊藤|山本|中村',
    '札幌|仙台|名古屋|神戸|広島|福岡',
    '電機|建設|運輸|製薬|印刷|食品|工業|不動産',
    '株式会社|有限会社|合同会社',
  ]),
  place('SA', 2, [
    'العتيبي|الغامدي|الزهراني|القحطاني|الشهري|الدوسري',
    'الرياض|جدة|الدمام|مكة|أبها|تبوك',
    'للتجارة|للمقاولات|للنقل|الطبية|للاستشارات|للأغذية',
    'المحدودة|القابضة|وشركاه',
  ]),
  place('IL', 1, [
    'כהן|לוי|מזרחי|פרץ|ביטון|אברהם',
    'חיפה|ירושלים|נתניה|אשדוד|רחובות',
    'הנדסה|תחבורה|ביטוח|בנייה|מזון|תוכנה',
    'בע״מ|ושות׳',
  ]),
];
