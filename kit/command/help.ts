/** What the command says of itself. */
export const help = `Checks a backend against the contract of partner-hub-elements.

  partner-hub-elements check-api URL [options]   asks the API below URL, and says where it differs
  partner-hub-elements rules                     every rule, with the sentence of the contract it stands on

Who asks
  --token TEXT          a bearer token; it can be read by others on this machine: better is
  --token-file FILE     a file that holds it
  --token-url URL       an address that answers { "token": "…" }; asked again when the token expires
  --header 'Name: value'  sent with every request, also several times: cookies, keys of a gateway

What is checked
  --origin ORIGIN       the portal's, such as https://portal.example: checks CORS too
  --locale LANGUAGE     of the server's own texts (en)
  --only NAME,…         these operations alone, by their operationId
  --rule NAME,…         these rules alone, to look again at what was mended
  --write               also what writes, each thing taken back again
  --start-trial         as --write, and starts a trial, which cannot be taken back

How far it goes
  --thorough            20,000 requests and 200,000 rows of a list at most, instead of 2,500 and 5,000
  --requests N          so many requests at most
  --timeout SECONDS     for each answer (20)

What it says
  --json FILE           the result for machines as well; - for nothing else on the standard output

It ends with 0 when nothing differs, 1 when something does, 2 when it could not be checked.
`;
