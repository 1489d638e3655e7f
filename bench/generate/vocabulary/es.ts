import { list } from './list.js';
import type { Vocabulary } from './types.js';

/** Spanish: fewer patterns, which serve every domain. */
export const spanish: Vocabulary = {
  language: 'es',
  thousands: '\u00a0',
  months: list('enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'),
  slots: {
    group: list(`las personas trabajadoras migrantes|las personas refugiadas|las personas solicitantes de asilo|las
      familias con permiso|las personas apátridas|las personas que regresan|las trabajadoras del hogar|las víctimas de trata`),
    body: list(`el ministerio de trabajo|el ministerio del interior|el instituto de estadística|la inspección del
      trabajo|la defensoría|la policía de fronteras|el servicio de empleo|el consejo interministerial|la protección
      civil|la provincia de {province}`),
    service:
      list(`la atención primaria de salud|la escuela pública|la asistencia jurídica|el alojamiento de emergencia|los
      cursos de idioma|la formación profesional|la vivienda social|una cuenta bancaria|la interpretación por teléfono`),
    evidence: list(`una evaluación de {year}|una encuesta en {count} hogares|el registro de permisos|un informe al
      parlamento|las entrevistas en {few} oficinas|el anuario de {year}`),
    obstacle: list(`las oficinas llevan registros separados|los formularios existen en un solo idioma|no se previó
      presupuesto|los plazos cambian de una provincia a otra|las normas nunca se publicaron`),
    trade: list(
      'el transporte marítimo|la horticultura|la construcción|la industria conservera|los cuidados|el turismo',
    ),
    event: list('la inundación de {year}|la sequía de {year}|el ciclón de {year}|la pandemia'),
  },
  findings: {
    well_developed: {
      any: [
        {
          headline: 'Cifras cada año desde {year}',
          text: 'Desde {year}, {body} publica cada año cifras por sexo, edad y provincia, que cualquiera puede consultar.',
        },
        {
          headline: 'Acceso en igualdad, por ley',
          text: 'La ley reconoce que {group} tienen acceso a {service} en las mismas condiciones que los nacionales; {count} personas lo usaron en {year}.',
        },
        {
          headline: 'Decisiones en {days} días',
          text: 'Las solicitudes se presentan en línea y reciben respuesta escrita en {days} días, como confirma {evidence}.',
        },
        {
          headline: 'Una estrategia con fechas',
          text: 'La estrategia asigna cada una de sus {few} medidas a una autoridad, con fecha y presupuesto.',
        },
      ],
    },
    potential: {
      any: [
        {
          headline: 'Normas que cambian según la provincia',
          text: 'El acceso a {service} depende de la provincia, porque {obstacle}; en {place} se espera el doble de tiempo.',
        },
        {
          headline: 'Sin presupuesto después de {soon}',
          text: 'No se ha acordado presupuesto para después de {soon}, y {few} medidas no han comenzado.',
        },
        {
          headline: 'Faltan plazas',
          text: 'Había {count} plazas en {year}, y la lista de espera era más larga; en la provincia de {province} no hay ninguna.',
        },
        {
          headline: 'Información en un solo idioma',
          text: 'La información se publica en un solo idioma, aunque el {percent} % de las personas interesadas no lo lee.',
        },
      ],
    },
  },
  sentences: {
    any: [
      'Según {evidence}, el {percent} % de las personas entrevistadas sabe que tiene derecho a {service}.',
      'La ley se modificó en {year}; desde entonces, {group} pueden pedir {service} si están inscritas en un municipio.',
      'En la práctica {obstacle}, de modo que las solicitudes tardan en resolverse.',
      'El número de casos pasó a {count} entre {year} y {year2}, y el {percent} % correspondía a la provincia de {province}.',
      'En {place} y en {capital} describen la misma norma con otras palabras y la aplican de otra manera.',
      'Una circular de {month} de {year} aclara que decide una sola autoridad y que toda negativa debe darse por escrito.',
      'Lo que más ha cambiado es que {group} son escuchadas antes de que se tome una medida.',
      'Cuesta unas {count} coronas al año, menos del {few} % de lo que prevé el plan.',
      'Después de {event}, {count} personas tuvieron que dejar sus casas, y los refugios abrieron en {few} horas.',
      'Donde {obstacle}, las asociaciones llenan el vacío y en {year} asesoraron a {count} personas.',
      'En la provincia de {province}, {trade} y {trade} emplean al {percent} % de quienes trabajan.',
    ],
  },
  headings: {
    any: list(
      'El derecho y la práctica|Las instituciones|La mirada desde {province}|Las cifras|Lo que falta|Las alianzas|El trabajo|La salud|La escuela|El caso de {place}',
    ),
  },
  callouts: list('Un día en la ventanilla de {place}|Dos idiomas en la pizarra|Una carta de {province}'),
  acronyms: { OIM: 'Organización Internacional para las Migraciones' },
  measures: [
    { title: 'Permisos vigentes, por motivo', unit: 'permisos', series: ['Trabajo', 'Familia', 'Estudios'] },
    { title: 'Llegadas y salidas', unit: 'personas', series: ['Llegadas', 'Salidas'] },
    { title: 'Solicitudes y decisiones', unit: 'casos', series: ['Solicitudes', 'Decisiones'] },
  ],
  words: {
    national: 'República de {name}',
    local: 'Municipio de {name}',
    country: 'República de {name}',
    year: 'Año',
    area: 'Provincia',
    all: 'Total',
    step: 'Medida',
    responsible: 'Responsable',
    date: 'Fecha',
    barAlt: 'Gráfico de barras de {few} años: {series}, {count} en el último.',
    lineAlt: 'Gráfico de líneas de {few} años: {series}, {count} en el último.',
    tableAlt: 'Cuadro de las provincias, con {series} y otras cifras de cada una.',
    pictureAlt: 'Dibujo de la plaza del mercado de {place}, con puestos y clientes.',
    pictureCaption: 'El mercado de {place}, donde uno de cada {few} puestos es de alguien que llegó después de {year}.',
    abstract:
      'Cómo gobierna {place} la migración: lo que está consolidado y lo que puede desarrollarse. El lugar es inventado.',
    position: 'Ministra del Interior',
    annexTitle: 'La migración en la provincia de {province}',
    notAssessed: 'El municipio no tiene competencias en esta materia, que la ley reserva al Estado.',
    acronymsUsed: 'La OIM dirige el programa, y cada gobierno examina sus propias políticas.',
  },
};
