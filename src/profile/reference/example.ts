/** The worked example of the reference: the files of a small profile that passes every check. */
export const EXAMPLE: { readonly [file: string]: string } = {
  'profile.yaml': `format: 1
level: local
place:
  kind: municipality
  country: CL
edition:
  date: 2022-09
sources:
  - id: bylaw-12
    type: legislation
    title: By-law 12 on municipal services
    issued: 2021-04-20
`,
  'en.yaml': `name: Municipality of Puerto Claro
domains:
  migrants-rights:
    well_developed:
      - text: Health centres of the municipality treat everyone, whatever their status [@bylaw-12].
        headline: Health care for all
    potential:
      - No local plan against discrimination exists yet.
  whole-of-government:
    well_developed:
      - One office advises migrants and passes them on.
  partnerships:
    potential:
      - Work with employers has no agreed form.
  well-being:
    narrative: |
      # Access to work
      The employment office has counted newcomers since 2020.

      # Recognition of skills
      Certificates are recognized by the state, not by the municipality.
  crises:
    potential:
      - Emergency plans leave out those who do not read Spanish.
  safe-migration:
    not_assessed: The municipality has no part in border control.
`,
};
