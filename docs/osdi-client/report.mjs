// Hands in a report to an urgent action, twice: it counts once.   node report.mjs ACTION MY-NUMBER
const [action, number] = process.argv.slice(2);
const campaign = `${process.env.CLARION}/api/osdi/v1/advocacy_campaigns/${action}`;
const headers = { "OSDI-API-Token": process.env.CLARION_TOKEN, "Content-Type": "application/json" };

async function ask(address, body) {
  const method = body ? "POST" : "GET";
  const answer = await fetch(address, { method, headers, body: JSON.stringify(body), signal: AbortSignal.timeout(30_000) });
  if (!answer.ok) {
    throw new Error(`${answer.status} ${await answer.text()}`);
  }
  return answer.json();
}

const report = { identifiers: [`mysite:${number}`], type: "email" };
for (let time = 0; time < 2; time++) {
  console.log((await ask(`${campaign}/record_outreach_helper`, report)).identifiers[0]);
}
console.log("reported:", (await ask(campaign))["ua:totals"].reported);
