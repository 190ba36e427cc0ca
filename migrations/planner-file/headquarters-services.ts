import { type Kysely, sql } from 'kysely';

/** The ten services of the central administration, art. 3; codes are ours. */
export async function listHeadquartersServices(db: Kysely<unknown>): Promise<void> {
  const services = [
    ['P', 'Services du président', 'Diensten van de voorzitter', "Chair's services"],
    [
      'DGB',
      'Direction générale Affaires bilatérales',
      'Directie-generaal Bilaterale Zaken',
      'Directorate-General Bilateral Affairs',
    ],
    [
      'DGC',
      'Direction générale Affaires consulaires',
      'Directie-generaal Consulaire Zaken',
      'Directorate-General Consular Affairs',
    ],
    [
      'DGD',
      'Direction générale Coopération au Développement et Aide humanitaire',
      'Directie-generaal Ontwikkelingssamenwerking en Humanitaire Hulp',
      'Directorate-General Development Cooperation and Humanitarian Aid',
    ],
    [
      'DGE',
      'Direction générale Affaires européennes et Coordination',
      'Directie-generaal Europese Zaken en Coördinatie',
      'Directorate-General European Affairs and Coordination',
    ],
    [
      'DGJ',
      'Direction générale Affaires juridiques',
      'Directie-generaal Juridische Zaken',
      'Directorate-General Legal Affairs',
    ],
    [
      'DGM',
      'Direction générale Affaires multilatérales et Mondialisation',
      'Directie-generaal Multilaterale Zaken en Mondialisering',
      'Directorate-General Multilateral Affairs and Globalisation',
    ],
    [
      'B&B',
      "Direction d'encadrement Budget et Contrôle de gestion",
      'Stafdirectie Budget en Beheerscontrole',
      'Staff Directorate Budget and Management Control',
    ],
    [
      'ICT',
      "Direction d'encadrement Technologie de l'information et de la Communication",
      'Stafdirectie Informatie- en Communicatietechnologie',
      'Staff Directorate Information and Communication Technology',
    ],
    [
      'P&O',
      "Direction d'encadrement Personnel et Organisation",
      'Stafdirectie Personeel en Organisatie',
      'Staff Directorate Personnel and Organisation',
    ],
  ] as const;
  for (const [code, fr, nl, en] of services) {
    await sql`
      insert into headquarters_service (code, title_fr, title_nl, title_en)
      values (${code}, ${fr}, ${nl}, ${en})
    `.execute(db);
  }
}
