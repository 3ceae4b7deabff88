import type { AmendmentData } from '../types.ts';

/** The Constitutional Court begins; law-making between the chambers. */
export const amendment20230101ConstitutionalCourt: AmendmentData = {
  id: '2023-01-01-constitutional-court',
  title: {
    kk: 'Конституциялық Сот жұмысын бастайды; Палаталар арасындағы заң шығару',
    ru: 'Начало работы Конституционного Суда; законодательный процесс между Палатами',
    en: 'The Constitutional Court begins; law-making between the chambers',
  },
  effective: '2023-01-01',
  from: '2023-01-01',
  enactedBy: [{ source: 'referendum-law-2022', note: 'articles with a later date' }],
  changes: {
    institutions: {
      'constitutional-council': {
        was: {
          type: 'body',
          name: { kk: 'Конституциялық Кеңес', ru: 'Конституционный Совет', en: 'Constitutional Council' },
          place: 'constitutional-review',
          note: {
            kk: 'Сот құрылғанға дейін өз функцияларын сақтады (99(1)-бап); Сот 2023 жылғы 1 қаңтардан бастап жұмыс істейді.',
            ru: 'Сохранял свои функции до образования Суда (ст. 99(1)); Суд работает с 1 января 2023 года.',
            en: 'Kept its functions until the Court was formed (Art. 99(1)); the Court works from 1 January 2023.',
          },
        },
        becomes: null,
      },
    },
    provisions: {
      'pres.impeach_procedure': {
        was: {
          value: {
            initiate: '1/3 of Mazhilis deputies',
            accuse: 'majority of Mazhilis',
            investigate: 'Senate, majority',
            final: '3/4 of each chamber, joint sitting',
            opinions: ['Supreme Court', 'Constitutional Council'],
            deadline_months: 2,
            failure_cost: 'initiating Mazhilis deputies lose mandates',
          },
          text: {
            kk: 'Мәжіліс депутаттарының үштен бірі бастайды, Мәжіліс көпшілік дауыспен айып тағады, Сенат тексереді, екі сот қорытындысы болған кезде екі ай ішінде әр Палата депутаттары жалпы санының төрттен үші шешеді; айыптау нәтиже бермесе, бастамашылар мандаттарынан айырылады.',
            ru: 'Инициатива — треть депутатов Мажилиса, обвинение — большинство депутатов Мажилиса, расследование — Сенат, решение — три четверти депутатов каждой Палаты при заключениях двух судебных органов в течение двух месяцев; при неудаче инициаторы лишаются мандатов.',
            en: 'Started by a third of the Mazhilis, brought by its majority, investigated by the Senate, decided by three quarters of each chamber with two court opinions within two months; initiators lose their seats if it fails.',
          },
        },
        becomes: {
          value: {
            initiate: '1/3 of Mazhilis deputies',
            accuse: 'majority of Mazhilis',
            investigate: 'Senate, majority',
            final: '3/4 of each chamber, joint sitting',
            opinions: ['Supreme Court', 'Constitutional Court'],
            deadline_months: 2,
            failure_cost: 'initiating Mazhilis deputies lose mandates',
          },
          text: {
            kk: 'Мәжіліс депутаттарының үштен бірі бастайды, Мәжіліс көпшілік дауыспен айып тағады, Сенат тексереді, Жоғарғы Соттың және Конституциялық Соттың (рәсімнің сақталғаны туралы) қорытындылары болған кезде екі ай ішінде бірлескен отырыста әр Палата депутаттары жалпы санының төрттен үші шешеді. Айыптау нәтиже бермесе, бастамашылар мандаттарынан айырылады.',
            ru: 'Инициатива — треть депутатов Мажилиса, обвинение — большинство депутатов Мажилиса, расследование — Сенат, решение — три четверти депутатов каждой Палаты на совместном заседании в течение двух месяцев при заключениях Верховного Суда и Конституционного Суда (о соблюдении процедур). При неудаче инициаторы лишаются мандатов.',
            en: 'Started by a third of the Mazhilis, brought by its majority, investigated by the Senate, decided by three quarters of each chamber at a joint sitting within two months, with opinions of the Supreme Court and of the Constitutional Court (on the procedure). Initiators lose their seats if it fails.',
          },
          effectiveFrom: '2023-01-01',
        },
      },
      'pres.incapacity': {
        was: {
          value: { final: '3/4 of each chamber', opinions: ['medical commission', 'Constitutional Council'] },
          text: {
            kk: 'Әр Палатадан тең сандағы депутаттар мен дәрігерлерден тұратын Парламент комиссиясы; әр Палата депутаттары жалпы санының төрттен үші.',
            ru: 'Комиссия Парламента из равного числа депутатов от каждой Палаты и врачей; три четверти депутатов каждой Палаты.',
            en: 'Parliament commission of equal numbers from each chamber and doctors; three quarters of each chamber.',
          },
        },
        becomes: {
          value: { final: '3/4 of each chamber', opinions: ['medical commission', 'Constitutional Court'] },
          text: {
            kk: 'Әр Палатадан тең сандағы депутаттар мен дәрігерлерден тұратын Парламент комиссиясы; медициналық комиссияның және Конституциялық Соттың қорытындылары болған кезде әр Палата депутаттары жалпы санының төрттен үші шешеді.',
            ru: 'Комиссия Парламента из равного числа депутатов от каждой Палаты и врачей; решают три четверти депутатов каждой Палаты при заключениях медицинской комиссии и Конституционного Суда.',
            en: 'Parliament commission of equal numbers from each chamber and doctors; three quarters of each chamber decide, with opinions of the medical commission and of the Constitutional Court.',
          },
          effectiveFrom: '2023-01-01',
        },
      },
      'pres.veto_override_claw': {
        was: {
          value: { share: '3/4', of: 'total deputies of each chamber', sitting: 'separate' },
          text: {
            kk: 'Әр Палата депутаттары жалпы санының төрттен үші.',
            ru: 'Три четверти депутатов каждой Палаты.',
            en: 'Three quarters of each chamber.',
          },
          cites: [{ source: 'constitution-1995', article: '54', paragraph: '2', item: '2' }],
        },
        becomes: {
          value: { share: '3/4', of: 'total deputies of each chamber', sitting: 'joint' },
          text: {
            kk: 'Әр Палата депутаттары жалпы санының төрттен үші, енді бірлескен отырыста.',
            ru: 'Три четверти депутатов каждой Палаты, теперь на совместном заседании.',
            en: 'Three quarters of each chamber, now at a joint sitting.',
          },
          cites: [{ source: 'constitution-1995', article: '53', paragraph: '1-2' }],
          effectiveFrom: '2023-01-01',
        },
      },
      'leg.joint_agenda': {
        was: {
          value: [
            'constitutional amendments',
            'budget execution reports',
            'war and peace',
            'troops abroad',
            'Constitutional Council message',
            'joint commissions',
            'release or removal of the President',
            'confidence question',
          ],
          text: {
            kk: 'Қалғанының бәрі бөлек шешіледі, алдымен Мәжілісте.',
            ru: 'Всё остальное решается раздельно, сначала в Мажилисе.',
            en: 'All else is decided separately, first in the Mazhilis.',
          },
          cites: [
            { source: 'constitution-1995', article: '47' },
            { source: 'constitution-1995', article: '53' },
            { source: 'constitution-1995', article: '61', paragraph: '7' },
          ],
        },
        becomes: {
          value: [
            'constitutional amendments',
            'constitutional laws and the second vote on them',
            'urgent Government bills',
            'budget execution reports',
            'war and peace',
            'troops abroad',
            'Constitutional Court message',
            'joint commissions',
            'release or removal of the President',
            'confidence question',
          ],
          text: {
            kk: 'Конституциялық заңдар мен Үкіметтің шұғыл заң жобалары қосылған.',
            ru: 'Добавлены конституционные законы и срочные законопроекты Правительства.',
            en: 'Constitutional laws and urgent Government bills are added.',
          },
          cites: [
            { source: 'constitution-1995', article: '47' },
            { source: 'constitution-1995', article: '53' },
            { source: 'constitution-1995', article: '61', paragraph: '2' },
            { source: 'constitution-1995', article: '61', paragraph: '7' },
          ],
          effectiveFrom: '2023-01-01',
        },
      },
      'sen.lawmaking': {
        was: {
          value: 'adopts',
          text: {
            kk: 'Мәжіліс мақұлдаған заң жобасы Сенат оны көпшілік дауыспен мақұлдағанда заңға айналады.',
            ru: 'Законопроект, одобренный Мажилисом, становится законом, когда Сенат одобряет его большинством голосов.',
            en: 'A bill approved by the Mazhilis becomes law when the Senate approves it by majority.',
          },
          cites: [{ source: 'constitution-1995', article: '61', paragraph: '4' }],
        },
        becomes: {
          value: 'approves or not',
          text: {
            kk: 'Заңды Мәжіліс қабылдайды; Сенат оны тек мақұлдайды, қайтарады немесе жаңа редакциясын ұсынады.',
            ru: 'Закон принимает Мажилис; Сенат только одобряет его, возвращает или предлагает новую редакцию.',
            en: 'The Mazhilis adopts the law; the Senate only approves it, returns it, or offers a new wording.',
          },
          cites: [
            { source: 'constitution-1995', article: '61', paragraph: '4' },
            { source: 'constitution-1995', article: '61', paragraph: '5' },
            { source: 'constitution-1995', article: '62', paragraph: '5' },
          ],
          effectiveFrom: '2023-01-01',
        },
      },
      'law.ordinary_majority': {
        was: {
          value: 'majority of total deputies of each chamber',
          text: {
            kk: 'Әр Палата депутаттары жалпы санының көпшілік даусы.',
            ru: 'Большинство голосов от общего числа депутатов каждой Палаты.',
            en: 'Majority of all deputies of each chamber.',
          },
        },
        becomes: {
          value: 'majority of total deputies of each chamber (adopted by Mazhilis, approved by Senate)',
          text: {
            kk: 'Әр Палата депутаттары жалпы санының көпшілік даусы: Мәжіліс заңды қабылдайды, Сенат оны мақұлдайды.',
            ru: 'Большинство голосов от общего числа депутатов каждой Палаты: Мажилис принимает закон, Сенат одобряет его.',
            en: 'Majority of all deputies of each chamber: the Mazhilis adopts the law, the Senate approves it.',
          },
          effectiveFrom: '2023-01-01',
        },
      },
      'law.constitutional_majority': {
        was: {
          value: { share: '2/3', of: 'total deputies of each chamber', sitting: 'separate: Mazhilis then Senate' },
          text: {
            kk: 'Әр Палата депутаттары жалпы санының үштен екісі, бірінен кейін бірі қабылдайды.',
            ru: 'Две трети депутатов каждой Палаты, последовательно одна за другой.',
            en: 'Two thirds of each chamber, passed one after the other.',
          },
          cites: [
            { source: 'constitution-1995', article: '54', paragraph: '1' },
            { source: 'constitution-1995', article: '61', paragraph: '5-1' },
            { source: 'constitution-1995', article: '62', paragraph: '4' },
          ],
        },
        becomes: {
          value: { share: '2/3', of: 'total deputies of each chamber', sitting: 'joint, at least two readings' },
          text: {
            kk: 'Бірлескен отырыста екі оқылымда әр Палата депутаттары жалпы санының үштен екісі.',
            ru: 'Две трети депутатов каждой Палаты на совместном заседании в двух чтениях.',
            en: 'Two thirds of each chamber at a joint sitting in two readings.',
          },
          cites: [
            { source: 'constitution-1995', article: '53', paragraph: '1-1' },
            { source: 'constitution-1995', article: '62', paragraph: '4' },
            { source: 'constitution-1995', article: '62', paragraph: '6' },
          ],
          effectiveFrom: '2023-01-01',
        },
      },
      'law.path_steps': {
        was: {
          value: [
            'initiative in Mazhilis',
            'Mazhilis majority approves',
            'Senate within 60 days',
            'Senate approves: law, to President in 10 days',
            'Senate rejects whole bill: back; Mazhilis 2/3 sends it again to Senate; rejected twice: not in this session',
            'Senate amends: Mazhilis majority agrees or conciliation',
            'President signs or returns in 1 month',
          ],
          text: {
            kk: 'Екі Палата да келісуге тиіс; Сенат қабылдамаған заң жобасын тек Сенаттың өзіне қайта жіберуге болады.',
            ru: 'Согласие должны дать обе Палаты; отклонённый Сенатом законопроект можно только вновь направить в Сенат.',
            en: 'Both chambers must agree; a Senate rejection can only be sent back to the Senate.',
          },
        },
        becomes: {
          value: [
            'initiative in Mazhilis',
            'Mazhilis majority adopts or rejects the bill',
            'Senate within 60 days',
            'Senate approves: to President in 10 days',
            'no Senate decision in 60 days: to President',
            'Senate disagrees or offers wording: Mazhilis majority accepts, or conciliation commission',
            'commission text not adopted: Mazhilis re-votes its own text',
            'Mazhilis 2/3: to President; otherwise bill fails',
            'President signs or returns in 1 month',
          ],
          text: {
            kk: 'Мәжіліс соңында Сенаттың қарсылығын үштен екі дауыспен еңсере алады, ал Сенат шешім қабылдамаса, заң әрі қарай жіберіледі.',
            ru: 'Мажилис может в итоге преодолеть несогласие Сената двумя третями голосов, а при отсутствии решения Сената закон передаётся дальше.',
            en: 'The Mazhilis can in the end override the Senate by two thirds, and Senate silence passes the law on.',
          },
          effectiveFrom: '2023-01-01',
        },
      },
      'law.senate_override': {
        was: {
          value: false,
          text: {
            kk: 'Жоқ: үштен екі дауыспен қайта дауыс беру заң жобасын Сенатқа тек қайтарады.',
            ru: 'Нет: повторное голосование двумя третями лишь возвращает законопроект в Сенат.',
            en: 'No: a two-thirds re-vote only returns the bill to the Senate.',
          },
          cites: [{ source: 'constitution-1995', article: '61', paragraph: '4' }],
        },
        becomes: {
          value: { share: '2/3', of: 'total deputies of Mazhilis' },
          text: {
            kk: 'Иә, келісу рәсімдері нәтиже бермегеннен кейін үштен екі дауыспен.',
            ru: 'Да, двумя третями голосов после безрезультатных согласительных процедур.',
            en: 'Yes, by two thirds after failed conciliation.',
          },
          cites: [{ source: 'constitution-1995', article: '61', paragraph: '5' }],
          effectiveFrom: '2023-01-01',
        },
      },
      'law.gov_temp_decrees': {
        was: {
          value: null,
          text: {
            kk: 'Мұндай өкілеттік жоқ (тек заң шығарудың жалпы нормалары).',
            ru: 'Такого полномочия нет (только общие правила принятия законов).',
            en: 'No such power (only the general law-making rules).',
          },
          cites: [{ source: 'constitution-1995', article: '61' }],
        },
        becomes: {
          value: {
            trigger:
              'Government bill on threats to life, health, constitutional order, public order or economic security, considered at once at a joint sitting',
            lasts: 'until the law takes effect or the bill fails',
          },
          text: {
            kk: 'Өз жауапкершілігімен, 61(3)-бапта аталған мәселелер шегінде.',
            ru: 'Под свою ответственность, по предметам ст. 61(3).',
            en: 'Under its own responsibility, within the subjects of Art. 61(3).',
          },
          cites: [
            { source: 'constitution-1995', article: '61', paragraph: '2', note: 'second part' },
            { source: 'constitution-1995', article: '61', paragraph: '3', note: 'last part' },
          ],
          effectiveFrom: '2023-01-01',
        },
      },
      'cc.body': {
        was: {
          value: 'Constitutional Council',
          text: { kk: 'VI бөлім.', ru: 'Раздел VI.', en: 'Section VI.' },
          cites: [{ source: 'constitution-1995', article: '71' }],
        },
        becomes: {
          value: 'Constitutional Court',
          text: {
            kk: 'VI бөлімнің атауы өзгерді; жұмысын 2023 жылғы 1 қаңтарда бастады; оған дейін Кеңес жұмыс істеді (99-бап).',
            ru: 'Раздел VI переименован; начал работу 1 января 2023 года; до этого действовал Совет (ст. 99).',
            en: 'Section VI renamed; began work 1 Jan 2023; until then the Council acted (Art. 99).',
          },
          cites: [
            { source: 'constitution-1995', article: '71' },
            { source: 'constitution-1995', article: '99' },
          ],
          effectiveFrom: '2023-01-01',
        },
      },
      'cc.standing': {
        was: {
          value: [
            'President',
            'Senate Chair',
            'Mazhilis Chair',
            '1/5 of Parliament deputies',
            'Prime Minister',
            'courts (Art. 78)',
          ],
          text: {
            kk: 'Азаматтар, Бас Прокурор немесе Адам құқықтары жөніндегі уәкіл тікелей жүгіне алмайды.',
            ru: 'Прямого доступа у граждан, Генерального Прокурора и Уполномоченного по правам человека нет.',
            en: 'No direct access for citizens, the Prosecutor General or the Ombudsman.',
          },
          cites: [
            { source: 'constitution-1995', article: '72', paragraph: '1' },
            { source: 'constitution-1995', article: '72', paragraph: '2' },
            { source: 'constitution-1995', article: '78' },
          ],
        },
        becomes: {
          value: [
            'President',
            'Senate Chair',
            'Mazhilis Chair',
            '1/5 of Parliament deputies',
            'Prime Minister',
            'courts (Art. 78)',
            'citizens',
            'Prosecutor General',
            'Human Rights Commissioner',
          ],
          text: { kk: 'Үш жаңа өтініш субъектісі.', ru: 'Три новых субъекта обращения.', en: 'Three new applicants.' },
          cites: [
            { source: 'constitution-1995', article: '72', paragraph: '1', through: '5' },
            { source: 'constitution-1995', article: '78' },
          ],
          effectiveFrom: '2023-01-01',
        },
      },
      'cc.citizen_complaint': {
        was: {
          value: null,
          text: {
            kk: 'Тек соттың ұсынысы арқылы.',
            ru: 'Только через представление суда.',
            en: 'Only through a court reference.',
          },
          cites: [
            { source: 'constitution-1995', article: '72' },
            { source: 'constitution-1995', article: '78' },
          ],
        },
        becomes: {
          value: { object: "normative acts directly affecting the applicant's constitutional rights" },
          text: {
            kk: 'Шарттарын конституциялық заң белгілейді.',
            ru: 'Условия устанавливает конституционный закон.',
            en: 'Conditions set by constitutional law.',
          },
          cites: [{ source: 'constitution-1995', article: '72', paragraph: '3' }],
          effectiveFrom: '2023-01-01',
        },
      },
      'cc.deadline': {
        was: {
          value: { months: 1, urgent_days: 10 },
          text: {
            kk: 'Бір ай; Президенттің талабы бойынша он күн.',
            ru: 'Один месяц; десять дней по требованию Президента.',
            en: "One month; ten days at the President's demand.",
          },
        },
        becomes: {
          value: 'set by constitutional law',
          text: {
            kk: 'Конституциялық заңға қалдырылған.',
            ru: 'Оставлено конституционному закону.',
            en: 'Left to constitutional law.',
          },
          effectiveFrom: '2023-01-01',
        },
      },
      'cc.effect': {
        was: {
          value: { binding: true, final: true, from: 'day of adoption' },
          text: {
            kk: 'Конституциялық емес актілердің күші жойылады және олар қолданылмайды.',
            ru: 'Неконституционные акты отменяются и не подлежат применению.',
            en: 'Unconstitutional acts are cancelled and not applied.',
          },
          cites: [{ source: 'constitution-1995', article: '74' }],
        },
        becomes: {
          value: { binding: true, final: true, from: 'day of adoption or a date set by the Court' },
          text: {
            kk: 'Жекелеген ережелерге де қатысты; күнін Сот белгілей алады.',
            ru: 'Также отдельные положения; Суд может установить дату.',
            en: 'Also single provisions; the Court may set the date.',
          },
          cites: [
            { source: 'constitution-1995', article: '74', paragraph: '2' },
            { source: 'constitution-1995', article: '74', paragraph: '3' },
          ],
          effectiveFrom: '2023-01-01',
        },
      },
      'omb.petition': {
        was: {
          value: false,
          text: { kk: 'Жоқ.', ru: 'Нет.', en: 'No.' },
          cites: [{ source: 'constitution-1995', article: '72' }],
        },
        becomes: {
          value: true,
          text: {
            kk: 'Иә, құқықтарды қозғайтын актілер бойынша.',
            ru: 'Да, по актам, затрагивающим права.',
            en: 'Yes, on acts touching rights.',
          },
          cites: [{ source: 'constitution-1995', article: '72', paragraph: '5' }],
          effectiveFrom: '2023-01-01',
        },
      },
      'pg.petition': {
        was: {
          value: false,
          text: { kk: 'Жоқ.', ru: 'Нет.', en: 'No.' },
          cites: [{ source: 'constitution-1995', article: '72' }],
        },
        becomes: {
          value: true,
          text: {
            kk: 'Халықаралық шарттар, түсіндірме және кез келген нормативтік акт бойынша.',
            ru: 'По международным договорам, толкованию и любому нормативному акту.',
            en: 'On treaties, interpretation and any normative act.',
          },
          cites: [{ source: 'constitution-1995', article: '72', paragraph: '4' }],
          effectiveFrom: '2023-01-01',
        },
      },
    },
    powers: {
      'people-amend-constitution': {
        was: {
          needs: [
            { kind: 'decision', by: 'president' },
            { kind: 'opinion', by: 'constitutional-council' },
            {
              kind: 'majority',
              by: 'people',
              majority: {
                share: '>1/2',
                of: {
                  kk: 'дауыс беруге қатысқан сайлаушылар, облыстардың, қалалардың және астананың кемінде үштен екісінде; сайлаушылардың келуі 1/2-ден астам',
                  ru: 'принявшие участие избиратели, не менее чем в 2/3 областей, городов и столицы; явка более 1/2',
                  en: 'voters taking part, in at least 2/3 of regions, cities and capital; turnout >1/2',
                },
              },
            },
          ],
        },
        becomes: {
          needs: [
            { kind: 'decision', by: 'president' },
            { kind: 'opinion', by: 'constitutional-court' },
            {
              kind: 'majority',
              by: 'people',
              majority: {
                share: '>1/2',
                of: {
                  kk: 'дауыс беруге қатысқан сайлаушылар, облыстардың, қалалардың және астананың кемінде үштен екісінде; сайлаушылардың келуі 1/2-ден астам',
                  ru: 'принявшие участие избиратели, не менее чем в 2/3 областей, городов и столицы; явка более 1/2',
                  en: 'voters taking part, in at least 2/3 of regions, cities and capital; turnout >1/2',
                },
              },
            },
          ],
          effectiveFrom: '2023-01-01',
          note: {
            kk: 'осы күннен бастап қорытындыны Сот береді',
            ru: 'с этой даты заключение даёт Суд',
            en: 'from that date the conclusion is given by the Court',
          },
        },
      },
      'citizens-petition-court': {
        was: null,
        becomes: {
          kind: 'petitions',
          from: 'citizens',
          to: 'constitutional-court',
          about: {
            kk: 'өтініш берушінің конституциялық құқықтарын тікелей қозғайтын нормативтік актілер',
            ru: 'нормативные акты, непосредственно затрагивающие конституционные права заявителя',
            en: "normative acts that directly affect the applicant's constitutional rights",
          },
          text: {
            kk: 'Кез келген азамат Конституциялық Соттан өзінің конституциялық құқықтарын тікелей қозғайтын нормативтік актілерді тексеруді сұрай алады.',
            ru: 'Каждый гражданин может обратиться в Конституционный Суд с просьбой проверить нормативные акты, непосредственно затрагивающие его конституционные права.',
            en: 'Any citizen may ask the Constitutional Court to review normative acts directly touching his or her constitutional rights.',
          },
          sole: true,
          needs: [],
          count: null,
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '72', paragraph: '3' }],
          effectiveFrom: '2023-01-01',
        },
      },
      'president-petitions-cc': {
        was: { to: 'constitutional-council' },
        becomes: { to: 'constitutional-court', effectiveFrom: '2023-01-01' },
      },
      'president-petitions-cc-in-force': {
        was: { to: 'constitutional-council' },
        becomes: { to: 'constitutional-court', effectiveFrom: '2023-01-01' },
      },
      'president-shortens-cc-deadline': {
        was: {
          kind: 'sets-priority',
          from: 'president',
          to: 'constitutional-council',
          about: {
            kk: 'шұғыл жағдайларда он күн ішінде шешім қабылдау',
            ru: 'решение в течение десяти дней в неотложных случаях',
            en: 'decision within ten days in urgent cases',
          },
          text: {
            kk: 'Президент Кеңестен шұғыл істі бір айдың орнына он күнде шешуді сұрай алатын.',
            ru: 'Президент мог потребовать, чтобы Совет решил неотложное дело за десять дней вместо одного месяца.',
            en: 'The President could ask the Council to decide an urgent case in ten days instead of one month.',
          },
          sole: true,
          needs: [],
          count: null,
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '73', paragraph: '3' }],
        },
        becomes: null,
      },
      'lower-house-adopts-law': {
        was: {
          note: {
            kk: 'заң жобасын мақұлдайды, ол Сенатта заңға айналады',
            ru: 'одобряет законопроект, который становится законом в Сенате',
            en: 'approves the bill, which becomes law in the Senate',
          },
        },
        becomes: {
          note: { kk: 'заңды өзі қабылдайды', ru: 'сама принимает закон', en: 'adopts the law itself' },
          effectiveFrom: '2023-01-01',
        },
      },
      'senate-passes-law': {
        was: {
          params: {
            effect: {
              kk: 'Сенат мақұлдағанда заң жобасы заңға айналады',
              ru: 'законопроект становится законом после одобрения Сенатом',
              en: 'the bill becomes law on Senate approval',
            },
          },
          cites: [{ source: 'constitution-1995', article: '61', paragraph: '4' }],
        },
        becomes: {
          params: {
            effect: {
              kk: 'қабылданған заңды мақұлдайды; алпыс күн бойы шешім болмаса, заң Президентке жіберіледі',
              ru: 'одобряет уже принятый закон; если решение не принято в течение шестидесяти дней, закон направляется Президенту',
              en: 'approves a law already adopted; silence for sixty days sends it to the President',
            },
          },
          cites: [
            { source: 'constitution-1995', article: '61', paragraph: '4' },
            { source: 'constitution-1995', article: '62', paragraph: '5' },
          ],
          effectiveFrom: '2023-01-01',
        },
      },
      'senate-rejects-law': {
        was: {
          params: {
            effect: {
              kk: 'Мәжіліске қайтарылады; Сенатқа қайта жету үшін онда 2/3 дауыс қажет; екінші рет бас тартылса, мәселе осы сессияда аяқталады',
              ru: 'возврат в Мажилис; для повторного направления в Сенат там нужно 2/3 голосов; повторное отклонение снимает вопрос на эту сессию',
              en: 'back to the Mazhilis; needs 2/3 there to reach the Senate again; a second refusal ends it for the session',
            },
          },
          cites: [{ source: 'constitution-1995', article: '61', paragraph: '4' }],
        },
        becomes: {
          params: {
            effect: {
              kk: 'келісу рәсімдері; Мәжіліс 2/3 дауыспен өз мәтінін талап ете алады',
              ru: 'согласительные процедуры; Мажилис может настоять на своём тексте 2/3 голосов',
              en: 'conciliation; the Mazhilis may insist by 2/3',
            },
          },
          cites: [
            { source: 'constitution-1995', article: '61', paragraph: '4' },
            { source: 'constitution-1995', article: '61', paragraph: '5' },
          ],
          effectiveFrom: '2023-01-01',
        },
      },
      'senate-amends-law': {
        was: { cites: [{ source: 'constitution-1995', article: '61', paragraph: '5' }] },
        becomes: {
          cites: [
            { source: 'constitution-1995', article: '61', paragraph: '4' },
            { source: 'constitution-1995', article: '61', paragraph: '5' },
          ],
          effectiveFrom: '2023-01-01',
        },
      },
      'lower-house-overrides-senate': {
        was: null,
        becomes: {
          kind: 'overrides',
          from: 'mazhilis',
          to: 'senate',
          about: {
            kk: 'келісу рәсімдері нәтижесіз аяқталғаннан кейін Мәжіліс мәтінін қайта қабылдау',
            ru: 'повторное принятие текста Мажилиса после неудачных согласительных процедур',
            en: 're-adoption of the Mazhilis text after failed conciliation',
          },
          text: {
            kk: 'Мәжіліс Сенаттың қарсылығына қарамастан үштен екісінің көпшілік даусымен өз мәтінін Президентке жібере алады.',
            ru: 'Мажилис вопреки позиции Сената может двумя третями голосов направить Президенту собственный текст.',
            en: 'The Mazhilis may send its own text to the President by two thirds against the Senate.',
          },
          sole: true,
          needs: [
            {
              kind: 'majority',
              by: 'mazhilis',
              majority: {
                share: '>=2/3',
                of: {
                  kk: 'Мәжіліс депутаттарының жалпы саны',
                  ru: 'общее число депутатов Мажилиса',
                  en: 'all deputies of the Mazhilis',
                },
              },
            },
          ],
          count: null,
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '61', paragraph: '5' }],
          effectiveFrom: '2023-01-01',
        },
      },
      'parliament-adopts-constitutional-laws': {
        was: {
          params: {
            sitting: {
              kk: 'бөлек, алдымен Мәжіліс, кейін Сенат',
              ru: 'раздельное, сначала Мажилис, затем Сенат',
              en: 'separate, Mazhilis then Senate',
            },
          },
          cites: [
            { source: 'constitution-1995', article: '54', paragraph: '1' },
            { source: 'constitution-1995', article: '61', paragraph: '5-1' },
            { source: 'constitution-1995', article: '62', paragraph: '4' },
          ],
        },
        becomes: {
          params: {
            sitting: {
              kk: 'бірлескен, кемінде екі оқылым',
              ru: 'совместное, не менее чем в двух чтениях',
              en: 'joint, at least two readings',
            },
          },
          cites: [
            { source: 'constitution-1995', article: '53', paragraph: '1-1' },
            { source: 'constitution-1995', article: '62', paragraph: '4' },
            { source: 'constitution-1995', article: '62', paragraph: '6' },
          ],
          effectiveFrom: '2023-01-01',
        },
      },
      'parliament-overrides-constitutional-law': {
        was: {
          params: { sitting: { kk: 'бөлек', ru: 'раздельное', en: 'separate' } },
          cites: [{ source: 'constitution-1995', article: '54', paragraph: '2', item: '2' }],
        },
        becomes: {
          params: { sitting: { kk: 'бірлескен', ru: 'совместное', en: 'joint' } },
          cites: [{ source: 'constitution-1995', article: '53', paragraph: '1-2' }],
          effectiveFrom: '2023-01-01',
        },
      },
      'parliament-amends-constitution': {
        was: {
          needs: [
            { kind: 'proposal', by: 'president' },
            {
              kind: 'majority',
              by: 'parliament',
              majority: {
                share: '>=3/4',
                of: {
                  kk: 'әр Палата депутаттарының жалпы саны',
                  ru: 'общее число депутатов каждой Палаты',
                  en: 'all deputies of each chamber',
                },
              },
            },
            { kind: 'opinion', by: 'constitutional-council' },
          ],
        },
        becomes: {
          needs: [
            { kind: 'proposal', by: 'president' },
            {
              kind: 'majority',
              by: 'parliament',
              majority: {
                share: '>=3/4',
                of: {
                  kk: 'әр Палата депутаттарының жалпы саны',
                  ru: 'общее число депутатов каждой Палаты',
                  en: 'all deputies of each chamber',
                },
              },
            },
            { kind: 'opinion', by: 'constitutional-court' },
          ],
          effectiveFrom: '2023-01-01',
          note: {
            kk: 'осы күннен бастап қорытындыны Сот береді',
            ru: 'с этой даты заключение даёт Суд',
            en: 'from that date the conclusion is given by the Court',
          },
        },
      },
      'cc-reports-legislature': {
        was: { from: 'constitutional-council' },
        becomes: { from: 'constitutional-court', effectiveFrom: '2023-01-01' },
      },
      'impeach-remove': {
        was: {
          needs: [
            { kind: 'opinion', by: 'supreme-court' },
            { kind: 'opinion', by: 'constitutional-council' },
            {
              kind: 'majority',
              by: 'parliament',
              majority: {
                share: '>=3/4',
                of: {
                  kk: 'әр Палата депутаттарының жалпы саны',
                  ru: 'общее число депутатов каждой Палаты',
                  en: 'all deputies of each chamber',
                },
              },
            },
          ],
        },
        becomes: {
          needs: [
            { kind: 'opinion', by: 'supreme-court' },
            { kind: 'opinion', by: 'constitutional-court' },
            {
              kind: 'majority',
              by: 'parliament',
              majority: {
                share: '>=3/4',
                of: {
                  kk: 'әр Палата депутаттарының жалпы саны',
                  ru: 'общее число депутатов каждой Палаты',
                  en: 'all deputies of each chamber',
                },
              },
            },
          ],
          effectiveFrom: '2023-01-01',
        },
      },
      'incapacity-release': {
        was: {
          needs: [
            { kind: 'opinion', by: 'incapacity-commission' },
            { kind: 'opinion', by: 'constitutional-council' },
            {
              kind: 'majority',
              by: 'parliament',
              majority: {
                share: '>=3/4',
                of: {
                  kk: 'әр Палата депутаттарының жалпы саны',
                  ru: 'общее число депутатов каждой Палаты',
                  en: 'all deputies of each chamber',
                },
              },
            },
          ],
        },
        becomes: {
          needs: [
            { kind: 'opinion', by: 'incapacity-commission' },
            { kind: 'opinion', by: 'constitutional-court' },
            {
              kind: 'majority',
              by: 'parliament',
              majority: {
                share: '>=3/4',
                of: {
                  kk: 'әр Палата депутаттарының жалпы саны',
                  ru: 'общее число депутатов каждой Палаты',
                  en: 'all deputies of each chamber',
                },
              },
            },
          ],
          effectiveFrom: '2023-01-01',
        },
      },
      'cc-opines-impeachment': {
        was: { from: 'constitutional-council' },
        becomes: { from: 'constitutional-court', effectiveFrom: '2023-01-01' },
      },
      'government-urgent-bills': {
        was: null,
        becomes: {
          kind: 'sets-priority',
          from: 'government',
          to: 'parliament',
          about: {
            kk: 'өмірге, денсаулыққа, құқықтық тәртіпке немесе экономикалық қауіпсіздікке төнген қатерге қарсы заң жобалары: дереу қарау',
            ru: 'законопроекты против угроз жизни, здоровью, порядку или экономической безопасности: немедленное рассмотрение',
            en: 'bills against threats to life, health, order or economic security: immediate consideration',
          },
          text: {
            kk: 'Заң шығарушы орган Үкіметтің мұндай заң жобаларын дереу қарауға тиіс.',
            ru: 'Законодательный орган обязан немедленно рассмотреть такие законопроекты Правительства.',
            en: 'The legislature must take such Government bills at once.',
          },
          sole: true,
          needs: [],
          count: null,
          params: { sitting: { kk: 'бірлескен', ru: 'совместное', en: 'joint' } },
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '61', paragraph: '2' }],
          effectiveFrom: '2023-01-01',
        },
      },
      'government-temporary-acts': {
        was: null,
        becomes: {
          kind: 'temporary-acts',
          from: 'government',
          to: 'laws',
          about: {
            kk: 'өз жауапкершілігімен шығарылатын заң күші бар уақытша актілер',
            ru: 'временные акты, имеющие силу закона, под собственную ответственность',
            en: 'provisional acts with the force of law under own responsibility',
          },
          text: {
            kk: 'Шұғыл заң жобасы қаралып жатқанда Үкімет заң күшіне енгенге немесе жоба қабылданбай қалғанға дейін уақытша актілер шығара алады.',
            ru: 'Пока срочный законопроект находится на рассмотрении, Правительство может издавать временные акты, действующие до вступления закона в силу или до отклонения законопроекта.',
            en: 'With an urgent bill pending the Government may issue provisional acts until the law takes effect or the bill fails.',
          },
          sole: true,
          needs: [],
          count: null,
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '61', paragraph: '3' }],
          effectiveFrom: '2023-01-01',
        },
      },
      'senate-chair-petitions-cc': {
        was: { to: 'constitutional-council' },
        becomes: { to: 'constitutional-court', effectiveFrom: '2023-01-01' },
      },
      'lower-chair-petitions-cc': {
        was: { to: 'constitutional-council' },
        becomes: { to: 'constitutional-court', effectiveFrom: '2023-01-01' },
      },
      'pm-petitions-cc': {
        was: { to: 'constitutional-council' },
        becomes: { to: 'constitutional-court', effectiveFrom: '2023-01-01' },
      },
      'deputies-petition-cc': {
        was: { to: 'constitutional-council' },
        becomes: { to: 'constitutional-court', effectiveFrom: '2023-01-01' },
      },
      'courts-refer-cc': {
        was: { to: 'constitutional-council' },
        becomes: { to: 'constitutional-court', effectiveFrom: '2023-01-01' },
      },
      'pg-petitions-cc': {
        was: null,
        becomes: {
          kind: 'petitions',
          from: 'prosecutor-general',
          to: 'constitutional-court',
          about: {
            kk: 'нормативтік актілер, халықаралық шарттар, түсіндіру; 2026 жылдан бастап халықаралық шешімдерді орындау да',
            ru: 'нормативные акты, договоры, толкование; с 2026 года также исполнение международных решений',
            en: 'normative acts, treaties, interpretation; from 2026 also execution of international decisions',
          },
          text: {
            kk: 'Бас Прокурор Сотқа жүгіне алады.',
            ru: 'Генеральный Прокурор может обратиться в Суд.',
            en: 'The Prosecutor General may turn to the Court.',
          },
          sole: true,
          needs: [],
          count: null,
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '72', paragraph: '4' }],
          effectiveFrom: '2023-01-01',
        },
      },
      'ombudsman-petitions-cc': {
        was: null,
        becomes: {
          kind: 'petitions',
          from: 'ombudsman',
          to: 'constitutional-court',
          about: {
            kk: 'құқықтарды қозғайтын нормативтік актілер',
            ru: 'нормативные акты, затрагивающие права',
            en: 'normative acts touching rights',
          },
          text: {
            kk: 'Уәкіл Сотқа жүгіне алады.',
            ru: 'Уполномоченный может обратиться в Суд.',
            en: 'The Commissioner may turn to the Court.',
          },
          sole: true,
          needs: [],
          count: null,
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '72', paragraph: '5' }],
          effectiveFrom: '2023-01-01',
        },
      },
      'cc-reviews-laws': {
        was: { from: 'constitutional-council' },
        becomes: { from: 'constitutional-court', effectiveFrom: '2023-01-01' },
      },
      'cc-reviews-resolutions': {
        was: { from: 'constitutional-council' },
        becomes: { from: 'constitutional-court', effectiveFrom: '2023-01-01' },
      },
      'cc-reviews-treaties': {
        was: { from: 'constitutional-council' },
        becomes: { from: 'constitutional-court', effectiveFrom: '2023-01-01' },
      },
      'cc-reviews-elections': {
        was: { from: 'constitutional-council' },
        becomes: { from: 'constitutional-court', effectiveFrom: '2023-01-01' },
      },
      'cc-reviews-referendum': {
        was: { from: 'constitutional-council' },
        becomes: { from: 'constitutional-court', effectiveFrom: '2023-01-01' },
      },
      'cc-reviews-acts-in-force': {
        was: {
          from: 'constitutional-council',
          cites: [
            { source: 'constitution-1995', article: '72', paragraph: '2' },
            { source: 'constitution-1995', article: '74', paragraph: '2' },
          ],
        },
        becomes: {
          from: 'constitutional-court',
          cites: [
            { source: 'constitution-1995', article: '72', paragraph: '2', through: '5' },
            { source: 'constitution-1995', article: '74', paragraph: '2' },
          ],
          effectiveFrom: '2023-01-01',
        },
      },
      'cc-interprets': {
        was: { from: 'constitutional-council' },
        becomes: { from: 'constitutional-court', effectiveFrom: '2023-01-01' },
      },
      'cc-annuls': {
        was: { from: 'constitutional-council' },
        becomes: { from: 'constitutional-court', effectiveFrom: '2023-01-01' },
      },
      'cc-suspends': {
        was: { from: 'constitutional-council' },
        becomes: { from: 'constitutional-court', effectiveFrom: '2023-01-01' },
      },
      'cc-opines-amendments': {
        was: { from: 'constitutional-council' },
        becomes: { from: 'constitutional-court', effectiveFrom: '2023-01-01' },
      },
      'cc-normative-resolutions': {
        was: { from: 'constitutional-council' },
        becomes: { from: 'constitutional-court', effectiveFrom: '2023-01-01' },
      },
    },
    bodies: {
      'constitutional-council': {
        was: {
          size: 7,
          termYears: 6,
          cites: [{ source: 'constitution-1995', article: '71', paragraph: '1' }],
          seats: {
            'seat-1': {
              order: 1,
              count: 1,
              role: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
              how: 'appointed',
              by: 'president',
              needs: [],
              cites: [{ source: 'constitution-1995', article: '71', paragraph: '2' }],
            },
            'seat-2': {
              order: 2,
              count: 2,
              role: { kk: 'мүшелер', ru: 'члены', en: 'members' },
              how: 'appointed',
              by: 'president',
              needs: [],
              cites: [{ source: 'constitution-1995', article: '71', paragraph: '3' }],
            },
            'seat-3': {
              order: 3,
              count: 2,
              role: { kk: 'мүшелер', ru: 'члены', en: 'members' },
              how: 'appointed',
              by: 'senate',
              needs: [{ kind: 'proposal', by: 'senate-chair' }],
              cites: [
                { source: 'constitution-1995', article: '57', paragraph: '1' },
                { source: 'constitution-1995', article: '71', paragraph: '3' },
              ],
            },
            'seat-4': {
              order: 4,
              count: 2,
              role: { kk: 'мүшелер', ru: 'члены', en: 'members' },
              how: 'appointed',
              by: 'mazhilis',
              needs: [{ kind: 'proposal', by: 'mazhilis-chair' }],
              cites: [
                { source: 'constitution-1995', article: '57', paragraph: '1' },
                { source: 'constitution-1995', article: '71', paragraph: '3' },
              ],
            },
            'seat-5': {
              order: 5,
              count: null,
              role: {
                kk: 'экс-Президенттер өмір бойы, жетеуден тыс',
                ru: 'экс-Президенты пожизненно, сверх семи членов',
                en: 'former Presidents for life, beyond the seven',
              },
              how: 'by-right',
              by: 'ex-presidents',
              needs: [],
              cites: [{ source: 'constitution-1995', article: '71', paragraph: '1' }],
            },
          },
          note: {
            kk: 'жартысы әр үш жыл сайын жаңартылады; дауыстар тең болғанда Төраға шешеді',
            ru: 'половина обновляется каждые три года; при равенстве голосов решает Председатель',
            en: 'half renewed every three years; Chair decides on a tie',
          },
        },
        becomes: null,
      },
    },
  },
};
