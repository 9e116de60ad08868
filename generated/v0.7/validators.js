// Generated from schemas/ by `npm run generate`. Do not edit.
import { addIssue, asWhole, badEntry, badInteger, badKey, badText, finishObject, nameless, notAllowed, notAnObject, notExactlyOne, within, wrong } from "../../src/contract/draft-issues.ts";
import { isNoObject } from "../../src/base/record.ts";
import { exceedsLength, isInt64, manyControllers, objectPrototype, tooManyBytes } from "../../src/contract/predicates.ts";
const rule0 = { "code": "wrong-api-version", "allowed": ["openchoreo.dev/v1alpha1"] };
const rule1 = { "code": "unknown-kind", "allowed": ["DataPlane"] };
const fields2 = { "known": ["apiVersion", "kind", "metadata", "spec", "status"], "required": ["apiVersion", "kind", "metadata", "spec"] };
const pattern3 = /^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/;
const rule4 = { "code": "invalid-name", "rule": "a lowercase RFC 1123 subdomain: letters, digits, hyphens and dots, starting and ending with a letter or digit", "maxLength": 253 };
const pattern5 = /^$|^(?!.{253}-*[^-])[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/;
const rule6 = { "code": "invalid-name", "rule": "a prefix of a lowercase RFC 1123 subdomain: at most 253 letters, digits, hyphens and dots; it may end with a hyphen" };
const pattern7 = /^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/;
const rule8 = { "code": "invalid-name", "rule": "lowercase letters, digits and hyphens, starting and ending with a letter or digit", "maxLength": 63 };
const pattern9 = /^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const rule10 = { "rule": "a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomain prefix and a slash" };
const rule11 = { "minimum": -9223372036854776e3, "maximum": 9223372036854776e3 };
const pattern12 = /^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/;
const rule13 = { "code": "invalid-date-time" };
const rule14 = { "minimum": 0, "maximum": 9223372036854776e3 };
const fields15 = { "known": ["name", "generateName", "namespace", "labels", "annotations", "finalizers", "ownerReferences", "managedFields", "uid", "resourceVersion", "selfLink", "generation", "deletionGracePeriodSeconds", "creationTimestamp", "deletionTimestamp"] };
const rule16 = { "code": "invalid-label", "rule": "a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomain prefix and a slash" };
const pattern17 = /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/;
const rule18 = { "code": "invalid-label", "rule": "letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit", "maxLength": 63 };
const pattern19 = /^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/;
const rule20 = {};
const pattern21 = /^(?:[^/]*\/)?[^/]+$/;
const rule22 = { "rule": "group/version or version" };
const rule23 = { "rule": "a non-empty string" };
const fields24 = { "known": ["apiVersion", "kind", "name", "uid", "blockOwnerDeletion", "controller"], "required": ["apiVersion", "kind", "name", "uid"] };
const pattern25 = /^[ -~]*$/;
const rule26 = { "rule": "printable ASCII characters", "maxLength": 128 };
const rule27 = { "allowed": ["Apply", "Update"] };
const pattern28 = /^(?!0000|9999)(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/;
const rule29 = { "allowed": ["FieldsV1", ""] };
const rule30 = { "rule": "printable ASCII characters", "maxLength": 256 };
const fields31 = { "known": ["manager", "operation", "apiVersion", "time", "fieldsType", "fieldsV1", "subresource"], "required": ["operation"] };
const fields32 = { "known": ["agent", "kubernetesCluster", "gateway", "imagePullSecretRefs", "secretStoreRef", "observer"], "required": ["gateway"], "replaced": { "clusterAgent": "agent" }, "elsewhere": { "clusterAgent": "DataPlane since v0.9", "dataPlaneRef": "Environment", "isProduction": "Environment", "observabilityPlaneRef": "DataPlane since v0.8", "planeID": "DataPlane since v0.9", "registry": "DataPlane up to v0.3" } };
const fields33 = { "known": ["enabled", "clientCA"] };
const branches34 = ["secretRef", "value"];
const fields35 = { "known": ["secretRef", "value"], "replaced": { "secretKeyRef": "secretRef" } };
const fields36 = { "known": ["name", "key", "namespace"], "required": ["name", "key"] };
const fields37 = { "known": ["server", "tls", "auth"], "required": ["server", "tls", "auth"], "replaced": { "credentials": "auth" }, "elsewhere": { "credentials": "DataPlane up to v0.3", "name": "DataPlane up to v0.3" } };
const fields38 = { "known": ["ca"], "required": ["ca"] };
const fields39 = { "known": ["mtls", "bearerToken"] };
const fields40 = { "known": ["clientCert", "clientKey"], "required": ["clientCert", "clientKey"] };
const fields41 = { "known": ["publicVirtualHost", "organizationVirtualHost"], "required": ["publicVirtualHost", "organizationVirtualHost"], "elsewhere": { "dnsPrefix": "Environment", "egress": "DataPlane since v0.17", "ingress": "DataPlane since v0.17", "organizationGatewayName": "DataPlane in v0.15 to v0.16", "organizationGatewayNamespace": "DataPlane in v0.15 to v0.16", "organizationHTTPPort": "DataPlane in v0.10 to v0.16", "organizationHTTPSPort": "DataPlane in v0.10 to v0.16", "publicGatewayName": "DataPlane in v0.15 to v0.16", "publicGatewayNamespace": "DataPlane in v0.15 to v0.16", "publicHTTPPort": "DataPlane in v0.10 to v0.16", "publicHTTPSPort": "DataPlane in v0.10 to v0.16", "security": "Environment" } };
const fields42 = { "known": ["name"], "required": ["name"] };
const fields43 = { "known": ["url", "authentication"], "required": ["url", "authentication"] };
const fields44 = { "known": ["basicAuth"], "required": ["basicAuth"] };
const fields45 = { "known": ["username", "password"], "required": ["username", "password"] };
const fields46 = { "known": ["observedGeneration", "conditions"] };
const pattern47 = /^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/;
const rule48 = { "rule": "a qualified name: letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomain prefix and a slash", "maxLength": 316 };
const rule49 = { "allowed": ["True", "False", "Unknown"] };
const pattern50 = /^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$/;
const pattern51 = /^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/;
const rule52 = { "rule": "letters, digits, underscores, commas and colons, starting with a letter", "maxLength": 1024 };
const rule53 = { "maxLength": 32768 };
const fields54 = { "known": ["type", "status", "observedGeneration", "lastTransitionTime", "reason", "message"], "required": ["type", "status", "lastTransitionTime", "reason", "message"] };
const rule55 = { "code": "unknown-kind", "allowed": ["BuildPlane"] };
const fields56 = { "known": ["agent", "kubernetesCluster", "observer"], "replaced": { "clusterAgent": "agent" }, "elsewhere": { "clusterAgent": "BuildPlane in v0.9 to v0.17", "dataPlaneRef": "Environment", "gateway": "DataPlane or Environment", "imagePullSecretRefs": "DataPlane", "isProduction": "Environment", "observabilityPlaneRef": "BuildPlane in v0.8 to v0.17", "planeID": "BuildPlane in v0.9 to v0.17", "secretStoreRef": "BuildPlane in v0.9 to v0.17" } };
const fields57 = { "known": [] };
const rule58 = { "code": "unknown-kind", "allowed": ["Environment"] };
const fields59 = { "known": ["dataPlaneRef", "gateway", "isProduction"], "elsewhere": { "agent": "DataPlane or BuildPlane", "imagePullSecretRefs": "DataPlane", "kubernetesCluster": "DataPlane or BuildPlane", "observer": "DataPlane or BuildPlane", "secretStoreRef": "DataPlane" } };
const fields60 = { "known": ["dnsPrefix", "security"], "elsewhere": { "egress": "Environment since v0.17", "ingress": "Environment since v0.17", "organizationGatewayName": "Environment in v0.15 to v0.16", "organizationGatewayNamespace": "Environment in v0.15 to v0.16", "organizationHTTPPort": "Environment in v0.15 to v0.16", "organizationHTTPSPort": "Environment in v0.15 to v0.16", "organizationVirtualHost": "Environment in v0.15 to v0.16", "publicGatewayName": "Environment in v0.15 to v0.16", "publicGatewayNamespace": "Environment in v0.15 to v0.16", "publicHTTPPort": "Environment in v0.15 to v0.16", "publicHTTPSPort": "Environment in v0.15 to v0.16", "publicVirtualHost": "Environment in v0.15 to v0.16" } };
const fields61 = { "known": ["remoteJwks"] };
const fields62 = { "known": ["uri"], "required": ["uri"] };
const rule63 = { "code": "unknown-kind", "allowed": ["Organization"] };
const fields64 = { "known": ["apiVersion", "kind", "metadata", "spec", "status"], "required": ["apiVersion", "kind", "metadata"] };
const fields65 = { "known": [], "elsewhere": { "agent": "DataPlane or BuildPlane", "dataPlaneRef": "Environment", "gateway": "DataPlane or Environment", "imagePullSecretRefs": "DataPlane", "isProduction": "Environment", "kubernetesCluster": "DataPlane or BuildPlane", "observer": "DataPlane or BuildPlane", "secretStoreRef": "DataPlane" } };
const fields66 = { "known": ["observedGeneration", "conditions", "namespace"] };
function dataPlane(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  let present0 = 0;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "apiVersion") {
      if (value0 !== null) {
        present0++;
        if (value0 !== "openchoreo.dev/v1alpha1") {
          issues0 = notAllowed(issues0, key0, value0, rule0);
        }
      }
    } else if (key0 === "kind") {
      if (value0 !== null) {
        present0++;
        if (value0 !== "DataPlane") {
          issues0 = notAllowed(issues0, key0, value0, rule1);
        }
      }
    } else if (key0 === "metadata") {
      if (value0 !== null) {
        present0++;
        issues0 = within(issues0, objectMeta(value0), key0);
      }
    } else if (key0 === "spec") {
      if (value0 !== null) {
        present0++;
        issues0 = within(issues0, dataPlaneSpec(value0), key0);
      }
    } else if (key0 === "status") {
      if (value0 !== null) {
        issues0 = within(issues0, dataPlaneStatus(value0), key0);
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype && present0 === 4) {
    return null;
  }
  return finishObject(issues0, x, fields2);
}
function objectMeta(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "name") {
      if (typeof value0 !== "string" || exceedsLength(value0, 253) || !pattern3.test(value0)) {
        issues0 = badText(issues0, key0, value0, rule4);
      }
    } else if (key0 === "generateName") {
      if (typeof value0 !== "string" || !pattern5.test(value0)) {
        issues0 = badText(issues0, key0, value0, rule6);
      }
    } else if (key0 === "namespace") {
      if (typeof value0 !== "string" || exceedsLength(value0, 63) || !pattern7.test(value0)) {
        issues0 = badText(issues0, key0, value0, rule8);
      }
    } else if (key0 === "labels") {
      issues0 = within(issues0, labels(value0), key0);
    } else if (key0 === "annotations") {
      issues0 = within(issues0, annotations(value0), key0);
    } else if (key0 === "finalizers") {
      if (!Array.isArray(value0)) {
        issues0 = wrong(issues0, key0, value0, "array");
      } else {
        let inner0 = null;
        const list0 = value0;
        for (let index0 = 0; index0 < list0.length; index0++) {
          const item0 = list0[index0];
          if (typeof item0 !== "string" || !pattern9.test(item0)) {
            inner0 = badText(inner0, index0, item0, rule10);
          }
        }
        if (list0.length > 1 && list0.includes("orphan") && list0.includes("foregroundDeletion")) {
          inner0 = addIssue(inner0, null, "invalid-format", { rule: "orphan or foregroundDeletion, not both" });
        }
        issues0 = within(issues0, inner0, key0);
      }
    } else if (key0 === "ownerReferences") {
      if (!Array.isArray(value0)) {
        issues0 = wrong(issues0, key0, value0, "array");
      } else {
        let inner1 = null;
        const list1 = value0;
        for (let index1 = 0; index1 < list1.length; index1++) {
          const item1 = list1[index1];
          inner1 = within(inner1, ownerReference(item1), index1);
        }
        if (list1.length > 1 && manyControllers(list1)) {
          inner1 = addIssue(inner1, null, "invalid-format", { rule: "one owner at most with controller: true" });
        }
        issues0 = within(issues0, inner1, key0);
      }
    } else if (key0 === "managedFields") {
      if (!Array.isArray(value0)) {
        issues0 = wrong(issues0, key0, value0, "array");
      } else {
        let inner2 = null;
        const list2 = value0;
        for (let index2 = 0; index2 < list2.length; index2++) {
          const item2 = list2[index2];
          inner2 = within(inner2, managedFieldsEntry(item2), index2);
        }
        issues0 = within(issues0, inner2, key0);
      }
    } else if (key0 === "uid") {
      if (typeof value0 !== "string") {
        issues0 = wrong(issues0, key0, value0, "string");
      }
    } else if (key0 === "resourceVersion") {
      if (typeof value0 !== "string") {
        issues0 = wrong(issues0, key0, value0, "string");
      }
    } else if (key0 === "selfLink") {
      if (typeof value0 !== "string") {
        issues0 = wrong(issues0, key0, value0, "string");
      }
    } else if (key0 === "generation") {
      if (!isInt64(value0)) {
        issues0 = badInteger(issues0, key0, value0, rule11);
      }
    } else if (key0 === "deletionGracePeriodSeconds") {
      if (!isInt64(value0)) {
        issues0 = badInteger(issues0, key0, value0, rule11);
      }
    } else if (key0 === "creationTimestamp") {
      if (value0 !== null) {
        if (typeof value0 !== "string" || !pattern12.test(value0)) {
          issues0 = badText(issues0, key0, value0, rule13);
        }
      }
    } else if (key0 === "deletionTimestamp") {
      if (value0 !== null) {
        if (typeof value0 !== "string" || !pattern12.test(value0)) {
          issues0 = badText(issues0, key0, value0, rule13);
        }
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (!x.name) {
    issues0 = nameless(issues0, x, pattern3);
  }
  if (typeof x.generation === "number" && x.generation < 0 && x.uid && typeof x.uid === "string" && isInt64(x.generation)) {
    issues0 = badInteger(issues0, "generation", x.generation, rule14);
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype) {
    return null;
  }
  return finishObject(issues0, x, fields15);
}
function labels(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  for (const key0 in x) {
    const entry0 = x[key0];
    if (!pattern9.test(key0)) {
      issues0 = badKey(issues0, x, key0, rule16);
    }
    if (typeof entry0 !== "string" || exceedsLength(entry0, 63) || !pattern17.test(entry0)) {
      issues0 = badEntry(issues0, x, key0, rule18);
    }
  }
  return asWhole(issues0);
}
function annotations(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  for (const key0 in x) {
    const entry0 = x[key0];
    if (!pattern19.test(key0)) {
      issues0 = badKey(issues0, x, key0, rule16);
    }
    if (typeof entry0 !== "string") {
      issues0 = badEntry(issues0, x, key0, rule20);
    }
  }
  if (tooManyBytes(x, 262144)) {
    issues0 = addIssue(issues0, null, "too-long", { limit: 262144, unit: "bytes" });
  }
  return asWhole(issues0);
}
function ownerReference(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  let present0 = 0;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "apiVersion") {
      if (value0 !== null) {
        present0++;
        if (typeof value0 !== "string" || !pattern21.test(value0)) {
          issues0 = badText(issues0, key0, value0, rule22);
        }
      }
    } else if (key0 === "kind") {
      if (value0 !== null) {
        present0++;
        if (typeof value0 !== "string" || value0.length < 1) {
          issues0 = badText(issues0, key0, value0, rule23);
        }
      }
    } else if (key0 === "name") {
      if (value0 !== null) {
        present0++;
        if (typeof value0 !== "string" || value0.length < 1) {
          issues0 = badText(issues0, key0, value0, rule23);
        }
      }
    } else if (key0 === "uid") {
      if (value0 !== null) {
        present0++;
        if (typeof value0 !== "string" || value0.length < 1) {
          issues0 = badText(issues0, key0, value0, rule23);
        }
      }
    } else if (key0 === "blockOwnerDeletion") {
      if (typeof value0 !== "boolean") {
        issues0 = wrong(issues0, key0, value0, "boolean");
      }
    } else if (key0 === "controller") {
      if (typeof value0 !== "boolean") {
        issues0 = wrong(issues0, key0, value0, "boolean");
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (x.kind === "Event" && (x.apiVersion === "v1" || x.apiVersion === "/v1")) {
    issues0 = addIssue(issues0, null, "invalid-format", { rule: "an owner that is no Event" });
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype && present0 === 4) {
    return null;
  }
  return finishObject(issues0, x, fields24);
}
function managedFieldsEntry(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  let present0 = 0;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "manager") {
      if (typeof value0 !== "string" || exceedsLength(value0, 128) || !pattern25.test(value0)) {
        issues0 = badText(issues0, key0, value0, rule26);
      }
    } else if (key0 === "operation") {
      if (value0 !== null) {
        present0++;
        if (value0 !== "Apply" && value0 !== "Update") {
          issues0 = notAllowed(issues0, key0, value0, rule27);
        }
      }
    } else if (key0 === "apiVersion") {
      if (typeof value0 !== "string") {
        issues0 = wrong(issues0, key0, value0, "string");
      }
    } else if (key0 === "time") {
      if (value0 !== null) {
        if (typeof value0 !== "string" || !pattern28.test(value0)) {
          issues0 = badText(issues0, key0, value0, rule13);
        }
      }
    } else if (key0 === "fieldsType") {
      if (value0 !== "FieldsV1" && value0 !== "") {
        issues0 = notAllowed(issues0, key0, value0, rule29);
      }
    } else if (key0 === "fieldsV1") {
      if (isNoObject(value0)) {
        issues0 = wrong(issues0, key0, value0, "object");
      }
    } else if (key0 === "subresource") {
      if (typeof value0 !== "string" || exceedsLength(value0, 256) || !pattern25.test(value0)) {
        issues0 = badText(issues0, key0, value0, rule30);
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype && present0 === 1) {
    return null;
  }
  return finishObject(issues0, x, fields31);
}
function dataPlaneSpec(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  let present0 = 0;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "agent") {
      issues0 = within(issues0, agentConfig(value0), key0);
    } else if (key0 === "kubernetesCluster") {
      issues0 = within(issues0, kubernetesCluster(value0), key0);
    } else if (key0 === "gateway") {
      if (value0 !== null) {
        present0++;
        issues0 = within(issues0, gatewaySpec(value0), key0);
      }
    } else if (key0 === "imagePullSecretRefs") {
      if (!Array.isArray(value0)) {
        issues0 = wrong(issues0, key0, value0, "array");
      } else {
        let inner0 = null;
        const list0 = value0;
        for (let index0 = 0; index0 < list0.length; index0++) {
          const item0 = list0[index0];
          if (typeof item0 !== "string") {
            inner0 = wrong(inner0, index0, item0, "string");
          }
        }
        issues0 = within(issues0, inner0, key0);
      }
    } else if (key0 === "secretStoreRef") {
      issues0 = within(issues0, secretStoreRef(value0), key0);
    } else if (key0 === "observer") {
      issues0 = within(issues0, observer(value0), key0);
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype && present0 === 1) {
    return null;
  }
  return finishObject(issues0, x, fields32);
}
function agentConfig(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "enabled") {
      if (typeof value0 !== "boolean") {
        issues0 = wrong(issues0, key0, value0, "boolean");
      }
    } else if (key0 === "clientCA") {
      issues0 = within(issues0, valueFrom(value0), key0);
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype) {
    return null;
  }
  return finishObject(issues0, x, fields33);
}
function valueFrom(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "secretRef") {
      issues0 = within(issues0, secretKeyReference(value0), key0);
    } else if (key0 === "value") {
      if (typeof value0 !== "string") {
        issues0 = wrong(issues0, key0, value0, "string");
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (x.secretRef == null === (x.value == null)) {
    issues0 = notExactlyOne(issues0, x, branches34);
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype) {
    return null;
  }
  return finishObject(issues0, x, fields35);
}
function secretKeyReference(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  let present0 = 0;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "name") {
      if (value0 !== null) {
        present0++;
        if (typeof value0 !== "string") {
          issues0 = wrong(issues0, key0, value0, "string");
        }
      }
    } else if (key0 === "key") {
      if (value0 !== null) {
        present0++;
        if (typeof value0 !== "string") {
          issues0 = wrong(issues0, key0, value0, "string");
        }
      }
    } else if (key0 === "namespace") {
      if (typeof value0 !== "string") {
        issues0 = wrong(issues0, key0, value0, "string");
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype && present0 === 2) {
    return null;
  }
  return finishObject(issues0, x, fields36);
}
function kubernetesCluster(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  let present0 = 0;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "server") {
      if (value0 !== null) {
        present0++;
        if (typeof value0 !== "string") {
          issues0 = wrong(issues0, key0, value0, "string");
        }
      }
    } else if (key0 === "tls") {
      if (value0 !== null) {
        present0++;
        issues0 = within(issues0, kubernetesClusterTls(value0), key0);
      }
    } else if (key0 === "auth") {
      if (value0 !== null) {
        present0++;
        issues0 = within(issues0, kubernetesClusterAuth(value0), key0);
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype && present0 === 3) {
    return null;
  }
  return finishObject(issues0, x, fields37);
}
function kubernetesClusterTls(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  let present0 = 0;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "ca") {
      if (value0 !== null) {
        present0++;
        issues0 = within(issues0, valueFrom(value0), key0);
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype && present0 === 1) {
    return null;
  }
  return finishObject(issues0, x, fields38);
}
function kubernetesClusterAuth(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "mtls") {
      issues0 = within(issues0, mutualTls(value0), key0);
    } else if (key0 === "bearerToken") {
      issues0 = within(issues0, valueFrom(value0), key0);
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype) {
    return null;
  }
  return finishObject(issues0, x, fields39);
}
function mutualTls(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  let present0 = 0;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "clientCert") {
      if (value0 !== null) {
        present0++;
        issues0 = within(issues0, valueFrom(value0), key0);
      }
    } else if (key0 === "clientKey") {
      if (value0 !== null) {
        present0++;
        issues0 = within(issues0, valueFrom(value0), key0);
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype && present0 === 2) {
    return null;
  }
  return finishObject(issues0, x, fields40);
}
function gatewaySpec(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  let present0 = 0;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "publicVirtualHost") {
      if (value0 !== null) {
        present0++;
        if (typeof value0 !== "string") {
          issues0 = wrong(issues0, key0, value0, "string");
        }
      }
    } else if (key0 === "organizationVirtualHost") {
      if (value0 !== null) {
        present0++;
        if (typeof value0 !== "string") {
          issues0 = wrong(issues0, key0, value0, "string");
        }
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype && present0 === 2) {
    return null;
  }
  return finishObject(issues0, x, fields41);
}
function secretStoreRef(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  let present0 = 0;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "name") {
      if (value0 !== null) {
        present0++;
        if (typeof value0 !== "string") {
          issues0 = wrong(issues0, key0, value0, "string");
        }
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype && present0 === 1) {
    return null;
  }
  return finishObject(issues0, x, fields42);
}
function observer(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  let present0 = 0;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "url") {
      if (value0 !== null) {
        present0++;
        if (typeof value0 !== "string") {
          issues0 = wrong(issues0, key0, value0, "string");
        }
      }
    } else if (key0 === "authentication") {
      if (value0 !== null) {
        present0++;
        issues0 = within(issues0, observerAuthentication(value0), key0);
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype && present0 === 2) {
    return null;
  }
  return finishObject(issues0, x, fields43);
}
function observerAuthentication(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  let present0 = 0;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "basicAuth") {
      if (value0 !== null) {
        present0++;
        issues0 = within(issues0, basicAuth(value0), key0);
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype && present0 === 1) {
    return null;
  }
  return finishObject(issues0, x, fields44);
}
function basicAuth(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  let present0 = 0;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "username") {
      if (value0 !== null) {
        present0++;
        if (typeof value0 !== "string") {
          issues0 = wrong(issues0, key0, value0, "string");
        }
      }
    } else if (key0 === "password") {
      if (value0 !== null) {
        present0++;
        if (typeof value0 !== "string") {
          issues0 = wrong(issues0, key0, value0, "string");
        }
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype && present0 === 2) {
    return null;
  }
  return finishObject(issues0, x, fields45);
}
function dataPlaneStatus(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "observedGeneration") {
      if (!isInt64(value0)) {
        issues0 = badInteger(issues0, key0, value0, rule11);
      }
    } else if (key0 === "conditions") {
      if (!Array.isArray(value0)) {
        issues0 = wrong(issues0, key0, value0, "array");
      } else {
        let inner0 = null;
        const list0 = value0;
        for (let index0 = 0; index0 < list0.length; index0++) {
          const item0 = list0[index0];
          inner0 = within(inner0, condition(item0), index0);
        }
        issues0 = within(issues0, inner0, key0);
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype) {
    return null;
  }
  return finishObject(issues0, x, fields46);
}
function condition(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  let present0 = 0;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "type") {
      if (value0 !== null) {
        present0++;
        if (typeof value0 !== "string" || exceedsLength(value0, 316) || !pattern47.test(value0)) {
          issues0 = badText(issues0, key0, value0, rule48);
        }
      }
    } else if (key0 === "status") {
      if (value0 !== null) {
        present0++;
        if (value0 !== "True" && value0 !== "False" && value0 !== "Unknown") {
          issues0 = notAllowed(issues0, key0, value0, rule49);
        }
      }
    } else if (key0 === "observedGeneration") {
      if (!Number.isInteger(value0) || value0 < 0 || value0 > 9223372036854776e3) {
        issues0 = badInteger(issues0, key0, value0, rule14);
      }
    } else if (key0 === "lastTransitionTime") {
      if (value0 !== null) {
        present0++;
        if (typeof value0 !== "string" || !pattern50.test(value0)) {
          issues0 = badText(issues0, key0, value0, rule13);
        }
      }
    } else if (key0 === "reason") {
      if (value0 !== null) {
        present0++;
        if (typeof value0 !== "string" || value0.length < 1 || exceedsLength(value0, 1024) || !pattern51.test(value0)) {
          issues0 = badText(issues0, key0, value0, rule52);
        }
      }
    } else if (key0 === "message") {
      if (value0 !== null) {
        present0++;
        if (typeof value0 !== "string" || exceedsLength(value0, 32768)) {
          issues0 = badText(issues0, key0, value0, rule53);
        }
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype && present0 === 5) {
    return null;
  }
  return finishObject(issues0, x, fields54);
}
function buildPlane(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  let present0 = 0;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "apiVersion") {
      if (value0 !== null) {
        present0++;
        if (value0 !== "openchoreo.dev/v1alpha1") {
          issues0 = notAllowed(issues0, key0, value0, rule0);
        }
      }
    } else if (key0 === "kind") {
      if (value0 !== null) {
        present0++;
        if (value0 !== "BuildPlane") {
          issues0 = notAllowed(issues0, key0, value0, rule55);
        }
      }
    } else if (key0 === "metadata") {
      if (value0 !== null) {
        present0++;
        issues0 = within(issues0, objectMeta(value0), key0);
      }
    } else if (key0 === "spec") {
      if (value0 !== null) {
        present0++;
        issues0 = within(issues0, buildPlaneSpec(value0), key0);
      }
    } else if (key0 === "status") {
      if (value0 !== null) {
        issues0 = within(issues0, buildPlaneStatus(value0), key0);
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype && present0 === 4) {
    return null;
  }
  return finishObject(issues0, x, fields2);
}
function buildPlaneSpec(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "agent") {
      issues0 = within(issues0, agentConfig(value0), key0);
    } else if (key0 === "kubernetesCluster") {
      issues0 = within(issues0, kubernetesCluster(value0), key0);
    } else if (key0 === "observer") {
      issues0 = within(issues0, observer(value0), key0);
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype) {
    return null;
  }
  return finishObject(issues0, x, fields56);
}
function buildPlaneStatus(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    issues0 = addIssue(issues0, key0, "unknown-field");
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype) {
    return null;
  }
  return finishObject(issues0, x, fields57);
}
function environment(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  let present0 = 0;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "apiVersion") {
      if (value0 !== null) {
        present0++;
        if (value0 !== "openchoreo.dev/v1alpha1") {
          issues0 = notAllowed(issues0, key0, value0, rule0);
        }
      }
    } else if (key0 === "kind") {
      if (value0 !== null) {
        present0++;
        if (value0 !== "Environment") {
          issues0 = notAllowed(issues0, key0, value0, rule58);
        }
      }
    } else if (key0 === "metadata") {
      if (value0 !== null) {
        present0++;
        issues0 = within(issues0, objectMeta(value0), key0);
      }
    } else if (key0 === "spec") {
      if (value0 !== null) {
        present0++;
        issues0 = within(issues0, environmentSpec(value0), key0);
      }
    } else if (key0 === "status") {
      if (value0 !== null) {
        issues0 = within(issues0, environmentStatus(value0), key0);
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype && present0 === 4) {
    return null;
  }
  return finishObject(issues0, x, fields2);
}
function environmentSpec(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "dataPlaneRef") {
      if (typeof value0 !== "string") {
        issues0 = wrong(issues0, key0, value0, "string");
      }
    } else if (key0 === "gateway") {
      issues0 = within(issues0, environmentGateway(value0), key0);
    } else if (key0 === "isProduction") {
      if (typeof value0 !== "boolean") {
        issues0 = wrong(issues0, key0, value0, "boolean");
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype) {
    return null;
  }
  return finishObject(issues0, x, fields59);
}
function environmentGateway(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "dnsPrefix") {
      if (typeof value0 !== "string") {
        issues0 = wrong(issues0, key0, value0, "string");
      }
    } else if (key0 === "security") {
      issues0 = within(issues0, environmentGatewaySecurity(value0), key0);
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype) {
    return null;
  }
  return finishObject(issues0, x, fields60);
}
function environmentGatewaySecurity(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "remoteJwks") {
      issues0 = within(issues0, remoteJwks(value0), key0);
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype) {
    return null;
  }
  return finishObject(issues0, x, fields61);
}
function remoteJwks(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  let present0 = 0;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "uri") {
      if (value0 !== null) {
        present0++;
        if (typeof value0 !== "string") {
          issues0 = wrong(issues0, key0, value0, "string");
        }
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype && present0 === 1) {
    return null;
  }
  return finishObject(issues0, x, fields62);
}
function environmentStatus(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "observedGeneration") {
      if (!isInt64(value0)) {
        issues0 = badInteger(issues0, key0, value0, rule11);
      }
    } else if (key0 === "conditions") {
      if (!Array.isArray(value0)) {
        issues0 = wrong(issues0, key0, value0, "array");
      } else {
        let inner0 = null;
        const list0 = value0;
        for (let index0 = 0; index0 < list0.length; index0++) {
          const item0 = list0[index0];
          inner0 = within(inner0, condition(item0), index0);
        }
        issues0 = within(issues0, inner0, key0);
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype) {
    return null;
  }
  return finishObject(issues0, x, fields46);
}
function organization(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  let present0 = 0;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "apiVersion") {
      if (value0 !== null) {
        present0++;
        if (value0 !== "openchoreo.dev/v1alpha1") {
          issues0 = notAllowed(issues0, key0, value0, rule0);
        }
      }
    } else if (key0 === "kind") {
      if (value0 !== null) {
        present0++;
        if (value0 !== "Organization") {
          issues0 = notAllowed(issues0, key0, value0, rule63);
        }
      }
    } else if (key0 === "metadata") {
      if (value0 !== null) {
        present0++;
        issues0 = within(issues0, clusterScopedObjectMeta(value0), key0);
      }
    } else if (key0 === "spec") {
      if (value0 !== null) {
        issues0 = within(issues0, organizationSpec(value0), key0);
      }
    } else if (key0 === "status") {
      if (value0 !== null) {
        issues0 = within(issues0, organizationStatus(value0), key0);
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype && present0 === 3) {
    return null;
  }
  return finishObject(issues0, x, fields64);
}
function clusterScopedObjectMeta(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "name") {
      if (typeof value0 !== "string" || exceedsLength(value0, 253) || !pattern3.test(value0)) {
        issues0 = badText(issues0, key0, value0, rule4);
      }
    } else if (key0 === "generateName") {
      if (typeof value0 !== "string" || !pattern5.test(value0)) {
        issues0 = badText(issues0, key0, value0, rule6);
      }
    } else if (key0 === "namespace") {
      issues0 = addIssue(issues0, key0, "namespace-not-allowed");
    } else if (key0 === "labels") {
      issues0 = within(issues0, labels(value0), key0);
    } else if (key0 === "annotations") {
      issues0 = within(issues0, annotations(value0), key0);
    } else if (key0 === "finalizers") {
      if (!Array.isArray(value0)) {
        issues0 = wrong(issues0, key0, value0, "array");
      } else {
        let inner0 = null;
        const list0 = value0;
        for (let index0 = 0; index0 < list0.length; index0++) {
          const item0 = list0[index0];
          if (typeof item0 !== "string" || !pattern9.test(item0)) {
            inner0 = badText(inner0, index0, item0, rule10);
          }
        }
        if (list0.length > 1 && list0.includes("orphan") && list0.includes("foregroundDeletion")) {
          inner0 = addIssue(inner0, null, "invalid-format", { rule: "orphan or foregroundDeletion, not both" });
        }
        issues0 = within(issues0, inner0, key0);
      }
    } else if (key0 === "ownerReferences") {
      if (!Array.isArray(value0)) {
        issues0 = wrong(issues0, key0, value0, "array");
      } else {
        let inner1 = null;
        const list1 = value0;
        for (let index1 = 0; index1 < list1.length; index1++) {
          const item1 = list1[index1];
          inner1 = within(inner1, ownerReference(item1), index1);
        }
        if (list1.length > 1 && manyControllers(list1)) {
          inner1 = addIssue(inner1, null, "invalid-format", { rule: "one owner at most with controller: true" });
        }
        issues0 = within(issues0, inner1, key0);
      }
    } else if (key0 === "managedFields") {
      if (!Array.isArray(value0)) {
        issues0 = wrong(issues0, key0, value0, "array");
      } else {
        let inner2 = null;
        const list2 = value0;
        for (let index2 = 0; index2 < list2.length; index2++) {
          const item2 = list2[index2];
          inner2 = within(inner2, managedFieldsEntry(item2), index2);
        }
        issues0 = within(issues0, inner2, key0);
      }
    } else if (key0 === "uid") {
      if (typeof value0 !== "string") {
        issues0 = wrong(issues0, key0, value0, "string");
      }
    } else if (key0 === "resourceVersion") {
      if (typeof value0 !== "string") {
        issues0 = wrong(issues0, key0, value0, "string");
      }
    } else if (key0 === "selfLink") {
      if (typeof value0 !== "string") {
        issues0 = wrong(issues0, key0, value0, "string");
      }
    } else if (key0 === "generation") {
      if (!isInt64(value0)) {
        issues0 = badInteger(issues0, key0, value0, rule11);
      }
    } else if (key0 === "deletionGracePeriodSeconds") {
      if (!isInt64(value0)) {
        issues0 = badInteger(issues0, key0, value0, rule11);
      }
    } else if (key0 === "creationTimestamp") {
      if (value0 !== null) {
        if (typeof value0 !== "string" || !pattern12.test(value0)) {
          issues0 = badText(issues0, key0, value0, rule13);
        }
      }
    } else if (key0 === "deletionTimestamp") {
      if (value0 !== null) {
        if (typeof value0 !== "string" || !pattern12.test(value0)) {
          issues0 = badText(issues0, key0, value0, rule13);
        }
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (!x.name) {
    issues0 = nameless(issues0, x, pattern3);
  }
  if (typeof x.generation === "number" && x.generation < 0 && x.uid && typeof x.uid === "string" && isInt64(x.generation)) {
    issues0 = badInteger(issues0, "generation", x.generation, rule14);
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype) {
    return null;
  }
  return finishObject(issues0, x, fields15);
}
function organizationSpec(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    issues0 = addIssue(issues0, key0, "unknown-field");
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype) {
    return null;
  }
  return finishObject(issues0, x, fields65);
}
function organizationStatus(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let issues0 = null;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "observedGeneration") {
      if (!isInt64(value0)) {
        issues0 = badInteger(issues0, key0, value0, rule11);
      }
    } else if (key0 === "conditions") {
      if (!Array.isArray(value0)) {
        issues0 = wrong(issues0, key0, value0, "array");
      } else {
        let inner0 = null;
        const list0 = value0;
        for (let index0 = 0; index0 < list0.length; index0++) {
          const item0 = list0[index0];
          inner0 = within(inner0, condition(item0), index0);
        }
        issues0 = within(issues0, inner0, key0);
      }
    } else if (key0 === "namespace") {
      if (typeof value0 !== "string") {
        issues0 = wrong(issues0, key0, value0, "string");
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype) {
    return null;
  }
  return finishObject(issues0, x, fields66);
}
export {
  buildPlane,
  dataPlane,
  environment,
  organization
};
