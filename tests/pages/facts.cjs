// SPDX-License-Identifier: MIT
// What the pages must show, worked out from the JSON export: by its names, not by the attributes of the pages.

// The procedures that hold, each with what one needs to sign in: a list of combinations, without mere factors. One
// that says nothing of it takes what the procedures take that it requires first.
function ways(region, data) {
  const factors = data.credentials.filter((credential) => credential.kind === "factor").map((credential) => credential.id);
  const holding = region.procedures.filter((procedure) => region.current.procedures.includes(procedure.id));
  const combinations = (procedure) =>
    procedure.accepts
      .map((accepts) => accepts.credentials.map((used) => used.credential).filter((id) => !factors.includes(id)))
      .filter((combination) => combination.length);
  const found = holding.map((procedure) => {
    const first = holding.filter((other) => procedure.requires.includes(other.id));
    const asking = procedure.accepts.length ? [procedure] : first;
    const isUnsaid = procedure.opensOnline && !asking.some((one) => one.accepts.length);
    return { ...procedure, combinations: [...asking.flatMap(combinations), ...(isUnsaid ? lawful(region) : [])] };
  });
  const delegating = found.filter(isDelegating).map((way) => ({ ...way, how: "delegate" }));
  return [...found, ...delegating, ...byLaw(region, found)];
}

// What the law says of the credentials, where the region names none.
function lawful(region) {
  const [signIn] = region.current.signIn;
  return signIn?.origin === "national" ? signIn.values.map((id) => [id]) : [];
}

function isForChild(way) {
  return way.audience === "minors";
}

function isDelegating(procedure) {
  return procedure.outputs.some((output) => output.kind === "delegation");
}

// Where the law says who opens the record of a minor, a parent signs in as for their own.
function byLaw(region, found) {
  if (!region.current.minors.some((fact) => fact.origin === "national")) return [];
  const combinations = [...found.filter((way) => way.mode === "online").flatMap((way) => way.combinations), ...lawful(region)];
  return [{ mode: "online", opensOnline: true, audience: "minors", combinations }];
}

// choice: have, how (lists of codes) and whom ("", "me", "child").
function fits(way, { have = [], whom = "", how = [] }) {
  // What is online after a visit only, or lacks details, is neither.
  const wayHow = way.how ?? (way.opensOnline ? "online" : way.mode === "online" ? "later" : "in-person");
  if (whom && isForChild(way) !== (whom === "child")) return false;
  if (how.length && !how.includes(wayHow)) return false;
  if (!have.length) return true;
  if (wayHow !== "online" && how.includes(wayHow) && !way.combinations.length) return true;
  return way.combinations.some((combination) => combination.every((id) => have.includes(id)));
}

// The slugs of the regions that fit, in the order of the data.
function fitting(data, choice) {
  const isOpen = !choice.have?.length && !choice.whom && !choice.how?.length;
  return data.regions
    .filter((region) => isOpen || ways(region, data).some((way) => fits(way, choice)))
    .map((region) => region.id);
}

// What the table says of a region and a credential.
function sign(region, credential) {
  const holding = region.procedures.filter((procedure) => region.current.procedures.includes(procedure.id));
  const uses = holding.flatMap((procedure) =>
    procedure.accepts
      .map((accepts) => accepts.credentials.map((used) => used.credential))
      .filter((combination) => combination.includes(credential))
      .map((combination) => ({ isChild: procedure.audience === "minors", isAlone: combination.length === 1 })));
  if (uses.some((use) => !use.isChild && use.isAlone)) return "alone";
  if (uses.some((use) => !use.isChild)) return "joined";
  return uses.length ? "child" : "unsaid";
}

// And of what there is in person, for a child and by delegation.
sign.others = (region, data) => {
  const holding = region.procedures.filter((procedure) => region.current.procedures.includes(procedure.id));
  const isByLaw = region.current.minors.some((fact) => fact.origin === "national");
  return [holding.some((way) => way.mode !== "online" && way.audience !== "minors") ? "yes" : "unsaid",
    holding.some(isForChild) ? "yes" : isByLaw ? "law" : "unsaid",
    holding.some(isDelegating) ? "yes" : data.national.procedures.some(isDelegating) ? "law" : "unsaid"];
};

// The credentials that one can have: those taken somewhere today, but for mere factors.
function havable(data) {
  const taken = new Set(data.regions.flatMap((region) => region.current.credentials));
  return data.credentials.filter((item) => item.kind !== "factor" && taken.has(item.id)).map((item) => item.id);
}

module.exports = { fitting, havable, sign };
