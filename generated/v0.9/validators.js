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
const pattern32 = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const rule33 = { "code": "invalid-plane-id", "rule": "lowercase letters, digits and hyphens, starting and ending with a letter or digit", "maxLength": 63 };
const fields34 = { "known": ["planeID", "clusterAgent", "gateway", "imagePullSecretRefs", "secretStoreRef", "observabilityPlaneRef"], "required": ["clusterAgent", "gateway"], "replaced": { "agent": "clusterAgent", "kubernetesCluster": "clusterAgent", "observer": "observabilityPlaneRef" }, "elsewhere": { "agent": "DataPlane in v0.6 to v0.8", "dataPlaneRef": "Environment", "isProduction": "Environment", "kubernetesCluster": "DataPlane up to v0.8", "observer": "DataPlane up to v0.7", "observerURL": "ObservabilityPlane", "registry": "DataPlane up to v0.3" } };
const fields35 = { "known": ["clientCA"], "required": ["clientCA"] };
const branches36 = ["secretRef", "value"];
const fields37 = { "known": ["secretRef", "value"], "replaced": { "secretKeyRef": "secretRef" }, "elsewhere": { "secretKeyRef": "DataPlane since v1.0" } };
const fields38 = { "known": ["name", "key", "namespace"], "required": ["name", "key"] };
const fields39 = { "known": ["publicVirtualHost", "organizationVirtualHost"], "required": ["publicVirtualHost", "organizationVirtualHost"], "elsewhere": { "dnsPrefix": "Environment", "egress": "DataPlane since v0.17", "ingress": "DataPlane since v0.17", "organizationGatewayName": "DataPlane in v0.15 to v0.16", "organizationGatewayNamespace": "DataPlane in v0.15 to v0.16", "organizationHTTPPort": "DataPlane in v0.10 to v0.16", "organizationHTTPSPort": "DataPlane in v0.10 to v0.16", "publicGatewayName": "DataPlane in v0.15 to v0.16", "publicGatewayNamespace": "DataPlane in v0.15 to v0.16", "publicHTTPPort": "DataPlane in v0.10 to v0.16", "publicHTTPSPort": "DataPlane in v0.10 to v0.16", "security": "Environment" } };
const fields40 = { "known": ["name"], "required": ["name"] };
const fields41 = { "known": ["observedGeneration", "conditions"] };
const pattern42 = /^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/;
const rule43 = { "rule": "a qualified name: letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomain prefix and a slash", "maxLength": 316 };
const rule44 = { "allowed": ["True", "False", "Unknown"] };
const pattern45 = /^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$/;
const pattern46 = /^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/;
const rule47 = { "rule": "letters, digits, underscores, commas and colons, starting with a letter", "maxLength": 1024 };
const rule48 = { "maxLength": 32768 };
const fields49 = { "known": ["type", "status", "observedGeneration", "lastTransitionTime", "reason", "message"], "required": ["type", "status", "lastTransitionTime", "reason", "message"] };
const rule50 = { "code": "unknown-kind", "allowed": ["BuildPlane"] };
const fields51 = { "known": ["planeID", "clusterAgent", "secretStoreRef", "observabilityPlaneRef"], "required": ["clusterAgent"], "replaced": { "agent": "clusterAgent", "kubernetesCluster": "clusterAgent", "observer": "observabilityPlaneRef" }, "elsewhere": { "agent": "BuildPlane in v0.7 to v0.8", "dataPlaneRef": "Environment", "gateway": "DataPlane or Environment", "imagePullSecretRefs": "DataPlane", "isProduction": "Environment", "kubernetesCluster": "BuildPlane up to v0.8", "observer": "BuildPlane up to v0.7", "observerURL": "ObservabilityPlane" } };
const fields52 = { "known": [] };
const rule53 = { "code": "unknown-kind", "allowed": ["ObservabilityPlane"] };
const fields54 = { "known": ["planeID", "clusterAgent", "observerURL"], "required": ["clusterAgent", "observerURL"], "replaced": { "agent": "clusterAgent" }, "elsewhere": { "agent": "ObservabilityPlane in v0.8", "dataPlaneRef": "Environment", "finOpsAgentURL": "ObservabilityPlane since v1.1", "gateway": "DataPlane or Environment", "imagePullSecretRefs": "DataPlane", "isProduction": "Environment", "observabilityPlaneRef": "DataPlane or BuildPlane", "rcaAgentURL": "ObservabilityPlane since v0.13", "secretStoreRef": "DataPlane or BuildPlane" } };
const rule55 = { "code": "unknown-kind", "allowed": ["Environment"] };
const fields56 = { "known": ["dataPlaneRef", "gateway", "isProduction"], "elsewhere": { "clusterAgent": "DataPlane or BuildPlane", "imagePullSecretRefs": "DataPlane", "observabilityPlaneRef": "DataPlane or BuildPlane", "observerURL": "ObservabilityPlane", "planeID": "DataPlane or BuildPlane", "secretStoreRef": "DataPlane or BuildPlane" } };
const fields57 = { "known": ["dnsPrefix", "security"], "elsewhere": { "egress": "Environment since v0.17", "ingress": "Environment since v0.17", "organizationGatewayName": "Environment in v0.15 to v0.16", "organizationGatewayNamespace": "Environment in v0.15 to v0.16", "organizationHTTPPort": "Environment in v0.15 to v0.16", "organizationHTTPSPort": "Environment in v0.15 to v0.16", "organizationVirtualHost": "Environment in v0.15 to v0.16", "publicGatewayName": "Environment in v0.15 to v0.16", "publicGatewayNamespace": "Environment in v0.15 to v0.16", "publicHTTPPort": "Environment in v0.15 to v0.16", "publicHTTPSPort": "Environment in v0.15 to v0.16", "publicVirtualHost": "Environment in v0.15 to v0.16" } };
const fields58 = { "known": ["remoteJwks"] };
const fields59 = { "known": ["uri"], "required": ["uri"] };
const rule60 = { "code": "unknown-kind", "allowed": ["Organization"] };
const fields61 = { "known": ["apiVersion", "kind", "metadata", "spec", "status"], "required": ["apiVersion", "kind", "metadata"] };
const fields62 = { "known": [], "elsewhere": { "clusterAgent": "DataPlane or BuildPlane", "dataPlaneRef": "Environment", "gateway": "DataPlane or Environment", "imagePullSecretRefs": "DataPlane", "isProduction": "Environment", "observabilityPlaneRef": "DataPlane or BuildPlane", "observerURL": "ObservabilityPlane", "planeID": "DataPlane or BuildPlane", "secretStoreRef": "DataPlane or BuildPlane" } };
const fields63 = { "known": ["observedGeneration", "conditions", "namespace"] };
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
    if (key0 === "planeID") {
      if (typeof value0 !== "string" || exceedsLength(value0, 63) || !pattern32.test(value0)) {
        issues0 = badText(issues0, key0, value0, rule33);
      }
    } else if (key0 === "clusterAgent") {
      if (value0 !== null) {
        present0++;
        issues0 = within(issues0, clusterAgentConfig(value0), key0);
      }
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
    } else if (key0 === "observabilityPlaneRef") {
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
  return finishObject(issues0, x, fields34);
}
function clusterAgentConfig(x) {
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
    if (key0 === "clientCA") {
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
  return finishObject(issues0, x, fields35);
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
    issues0 = notExactlyOne(issues0, x, branches36);
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype) {
    return null;
  }
  return finishObject(issues0, x, fields37);
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
  return finishObject(issues0, x, fields38);
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
  return finishObject(issues0, x, fields39);
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
  return finishObject(issues0, x, fields40);
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
  return finishObject(issues0, x, fields41);
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
        if (typeof value0 !== "string" || exceedsLength(value0, 316) || !pattern42.test(value0)) {
          issues0 = badText(issues0, key0, value0, rule43);
        }
      }
    } else if (key0 === "status") {
      if (value0 !== null) {
        present0++;
        if (value0 !== "True" && value0 !== "False" && value0 !== "Unknown") {
          issues0 = notAllowed(issues0, key0, value0, rule44);
        }
      }
    } else if (key0 === "observedGeneration") {
      if (!Number.isInteger(value0) || value0 < 0 || value0 > 9223372036854776e3) {
        issues0 = badInteger(issues0, key0, value0, rule14);
      }
    } else if (key0 === "lastTransitionTime") {
      if (value0 !== null) {
        present0++;
        if (typeof value0 !== "string" || !pattern45.test(value0)) {
          issues0 = badText(issues0, key0, value0, rule13);
        }
      }
    } else if (key0 === "reason") {
      if (value0 !== null) {
        present0++;
        if (typeof value0 !== "string" || value0.length < 1 || exceedsLength(value0, 1024) || !pattern46.test(value0)) {
          issues0 = badText(issues0, key0, value0, rule47);
        }
      }
    } else if (key0 === "message") {
      if (value0 !== null) {
        present0++;
        if (typeof value0 !== "string" || exceedsLength(value0, 32768)) {
          issues0 = badText(issues0, key0, value0, rule48);
        }
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype && present0 === 5) {
    return null;
  }
  return finishObject(issues0, x, fields49);
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
          issues0 = notAllowed(issues0, key0, value0, rule50);
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
  let present0 = 0;
  for (const key0 in x) {
    const value0 = x[key0];
    if (value0 === void 0) {
      continue;
    }
    if (key0 === "planeID") {
      if (typeof value0 !== "string" || exceedsLength(value0, 63) || !pattern32.test(value0)) {
        issues0 = badText(issues0, key0, value0, rule33);
      }
    } else if (key0 === "clusterAgent") {
      if (value0 !== null) {
        present0++;
        issues0 = within(issues0, clusterAgentConfig(value0), key0);
      }
    } else if (key0 === "secretStoreRef") {
      issues0 = within(issues0, secretStoreRef(value0), key0);
    } else if (key0 === "observabilityPlaneRef") {
      if (typeof value0 !== "string") {
        issues0 = wrong(issues0, key0, value0, "string");
      }
    } else {
      issues0 = addIssue(issues0, key0, "unknown-field");
    }
  }
  if (issues0 === null && Object.getPrototypeOf(x) === objectPrototype && present0 === 1) {
    return null;
  }
  return finishObject(issues0, x, fields51);
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
  return finishObject(issues0, x, fields52);
}
function observabilityPlane(x) {
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
        if (value0 !== "ObservabilityPlane") {
          issues0 = notAllowed(issues0, key0, value0, rule53);
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
        issues0 = within(issues0, observabilityPlaneSpec(value0), key0);
      }
    } else if (key0 === "status") {
      if (value0 !== null) {
        issues0 = within(issues0, observabilityPlaneStatus(value0), key0);
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
function observabilityPlaneSpec(x) {
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
    if (key0 === "planeID") {
      if (typeof value0 !== "string" || exceedsLength(value0, 63) || !pattern32.test(value0)) {
        issues0 = badText(issues0, key0, value0, rule33);
      }
    } else if (key0 === "clusterAgent") {
      if (value0 !== null) {
        present0++;
        issues0 = within(issues0, clusterAgentConfig(value0), key0);
      }
    } else if (key0 === "observerURL") {
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
  return finishObject(issues0, x, fields54);
}
function observabilityPlaneStatus(x) {
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
  return finishObject(issues0, x, fields52);
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
  return finishObject(issues0, x, fields56);
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
  return finishObject(issues0, x, fields57);
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
  return finishObject(issues0, x, fields58);
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
  return finishObject(issues0, x, fields59);
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
  return finishObject(issues0, x, fields41);
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
          issues0 = notAllowed(issues0, key0, value0, rule60);
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
  return finishObject(issues0, x, fields61);
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
  return finishObject(issues0, x, fields62);
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
  return finishObject(issues0, x, fields63);
}
export {
  buildPlane,
  dataPlane,
  environment,
  observabilityPlane,
  organization
};
