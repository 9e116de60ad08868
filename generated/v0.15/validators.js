// Generated from schemas/ by `npm run generate`. Do not edit.
import { asWhole, badEntry, badInteger, badKey, badText, fault, isDateTime, isInt64, isNoObject, longer, manyControllers, nameless, notAllowed, notAnObject, notExactlyOne, plain, repeated, settle, tooManyBytes, underived, within, wrong } from "../../src/faults.ts";
const rule0 = { "code": "wrong-api-version", "allowed": ["openchoreo.dev/v1alpha1"] };
const rule1 = { "code": "unknown-kind", "allowed": ["DataPlane"] };
const fields2 = { "known": ["apiVersion", "kind", "metadata", "spec", "status"], "required": ["apiVersion", "kind", "metadata", "spec"] };
const pattern3 = /^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*)?$/;
const rule4 = { "code": "invalid-name", "rule": "lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot", "maxLength": 253 };
const pattern5 = /^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*-*$/;
const rule6 = { "code": "invalid-name", "rule": "at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may follow" };
const pattern7 = /^([a-z0-9]([-a-z0-9]*[a-z0-9])?)?$/;
const rule8 = { "code": "invalid-name", "rule": "lower-case letters, digits and hyphens, with a letter or digit at each end", "maxLength": 63 };
const pattern9 = /^((?=[^/]{1,253}\/)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const rule10 = { "rule": "at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them" };
const rule11 = { "minimum": -9223372036854776e3, "maximum": 9223372036854776e3 };
const pattern12 = /^.{10}T.*[^z]$/;
const rule13 = { "code": "invalid-date-time" };
const rule14 = { "minimum": 0, "maximum": 9223372036854776e3 };
const fields15 = { "known": ["name", "generateName", "namespace", "labels", "annotations", "finalizers", "ownerReferences", "managedFields", "uid", "resourceVersion", "selfLink", "generation", "deletionGracePeriodSeconds", "creationTimestamp", "deletionTimestamp"] };
const rule16 = { "code": "invalid-label", "rule": "at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them" };
const pattern17 = /^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/;
const rule18 = { "code": "invalid-label", "rule": "letters, digits, hyphens, underscores and dots, with a letter or digit at each end", "maxLength": 63 };
const pattern19 = /^((?=[^/]{1,253}\/)[A-Za-z0-9İK]([-A-Za-z0-9İK]*[A-Za-z0-9İK])?(\.[A-Za-z0-9İK]([-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK]([-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/;
const rule20 = {};
const pattern21 = /^([^/]*|[^/]+\/[^/]+)$/;
const rule22 = { "rule": "group/version, or the version alone" };
const rule23 = { "rule": "a text that is not empty" };
const fields24 = { "known": ["apiVersion", "kind", "name", "uid", "blockOwnerDeletion", "controller"], "required": ["apiVersion", "kind", "name", "uid"] };
const rule25 = { "maxLength": 128 };
const rule26 = { "allowed": ["Apply", "Update"] };
const rule27 = { "allowed": ["FieldsV1", ""] };
const rule28 = { "maxLength": 256 };
const fields29 = { "known": ["manager", "operation", "apiVersion", "time", "fieldsType", "fieldsV1", "subresource"], "required": ["operation"] };
const pattern30 = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const rule31 = { "code": "invalid-plane-id", "rule": "lower-case letters, digits and hyphens, with a letter or digit at each end", "maxLength": 63 };
const fields32 = { "known": ["planeID", "clusterAgent", "gateway", "imagePullSecretRefs", "secretStoreRef", "observabilityPlaneRef"], "required": ["clusterAgent", "gateway"], "replaced": { "agent": "clusterAgent", "kubernetesCluster": "clusterAgent", "observer": "observabilityPlaneRef" }, "elsewhere": { "dataPlaneRef": "Environment", "isProduction": "Environment", "observerURL": "ObservabilityPlane", "rcaAgentURL": "ObservabilityPlane" } };
const fields33 = { "known": ["clientCA"], "required": ["clientCA"] };
const branches34 = ["secretRef", "value"];
const fields35 = { "known": ["secretRef", "value"], "replaced": { "secretKeyRef": "secretRef" }, "elsewhere": { "secretKeyRef": "DataPlane since v1.0" } };
const fields36 = { "known": ["name", "key", "namespace"], "required": ["name", "key"] };
const rule37 = { "minimum": -2147483648, "maximum": 2147483647 };
const fields38 = { "known": ["publicVirtualHost", "publicGatewayName", "publicGatewayNamespace", "publicHTTPPort", "publicHTTPSPort", "organizationVirtualHost", "organizationGatewayName", "organizationGatewayNamespace", "organizationHTTPPort", "organizationHTTPSPort"], "required": ["publicVirtualHost", "organizationVirtualHost"], "elsewhere": { "egress": "DataPlane since v0.17", "ingress": "DataPlane since v0.17" } };
const fields39 = { "known": ["name"], "required": ["name"] };
const rule40 = { "allowed": ["ObservabilityPlane", "ClusterObservabilityPlane"] };
const fields41 = { "known": ["kind", "name"], "required": ["name"] };
const fields42 = { "known": ["observedGeneration", "conditions", "agentConnection"] };
const pattern43 = /^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/;
const rule44 = { "rule": "letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them", "maxLength": 316 };
const rule45 = { "allowed": ["True", "False", "Unknown"] };
const pattern46 = /^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$/;
const rule47 = { "rule": "letters, digits, underscores, commas and colons, beginning with a letter", "maxLength": 1024 };
const rule48 = { "maxLength": 32768 };
const fields49 = { "known": ["type", "status", "observedGeneration", "lastTransitionTime", "reason", "message"], "required": ["type", "status", "lastTransitionTime", "reason", "message"] };
const fields50 = { "known": ["connected", "connectedAgents", "lastConnectedTime", "lastDisconnectedTime", "lastHeartbeatTime", "message"], "required": ["connected", "connectedAgents"] };
const rule51 = { "code": "unknown-kind", "allowed": ["ClusterDataPlane"] };
const pattern52 = /^(?!.{64})[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const fields53 = { "known": ["secretRef", "value"], "replaced": { "secretKeyRef": "secretRef" }, "elsewhere": { "secretKeyRef": "ClusterDataPlane since v1.0" } };
const fields54 = { "known": ["name", "key", "namespace"], "required": ["name", "key", "namespace"], "codes": { "namespace": "missing-secret-namespace" } };
const rule55 = { "allowed": ["ClusterObservabilityPlane"], "codes": { "ObservabilityPlane": "namespaced-observability-plane" } };
const rule56 = { "code": "unknown-kind", "allowed": ["BuildPlane"] };
const fields57 = { "known": ["planeID", "clusterAgent", "secretStoreRef", "observabilityPlaneRef"], "required": ["clusterAgent"], "replaced": { "agent": "clusterAgent", "kubernetesCluster": "clusterAgent", "observer": "observabilityPlaneRef" }, "elsewhere": { "dataPlaneRef": "Environment", "gateway": "DataPlane or Environment", "imagePullSecretRefs": "DataPlane", "isProduction": "Environment", "observerURL": "ObservabilityPlane", "rcaAgentURL": "ObservabilityPlane" } };
const rule58 = { "code": "unknown-kind", "allowed": ["ClusterBuildPlane"] };
const rule59 = { "code": "unknown-kind", "allowed": ["ObservabilityPlane"] };
const fields60 = { "known": ["planeID", "clusterAgent", "observerURL", "rcaAgentURL"], "required": ["clusterAgent", "observerURL"], "replaced": { "agent": "clusterAgent" }, "elsewhere": { "dataPlaneRef": "Environment", "finOpsAgentURL": "ObservabilityPlane since v1.1", "gateway": "DataPlane or Environment", "imagePullSecretRefs": "DataPlane", "isProduction": "Environment", "observabilityPlaneRef": "DataPlane or BuildPlane", "secretStoreRef": "DataPlane or BuildPlane" } };
const rule61 = { "code": "unknown-kind", "allowed": ["ClusterObservabilityPlane"] };
const fields62 = { "known": ["planeID", "clusterAgent", "observerURL", "rcaAgentURL"], "required": ["clusterAgent", "observerURL"], "replaced": { "agent": "clusterAgent" }, "elsewhere": { "dataPlaneRef": "Environment", "finOpsAgentURL": "ClusterObservabilityPlane since v1.1", "gateway": "DataPlane or Environment", "imagePullSecretRefs": "DataPlane", "isProduction": "Environment", "observabilityPlaneRef": "DataPlane or BuildPlane", "secretStoreRef": "DataPlane or BuildPlane" } };
const rule63 = { "code": "unknown-kind", "allowed": ["Environment"] };
const fields64 = { "known": ["dataPlaneRef", "gateway", "isProduction"], "elsewhere": { "clusterAgent": "DataPlane or BuildPlane", "imagePullSecretRefs": "DataPlane", "observabilityPlaneRef": "DataPlane or BuildPlane", "observerURL": "ObservabilityPlane", "planeID": "DataPlane or BuildPlane", "rcaAgentURL": "ObservabilityPlane", "secretStoreRef": "DataPlane or BuildPlane" } };
const rule65 = { "allowed": ["DataPlane", "ClusterDataPlane"] };
const fields66 = { "known": ["kind", "name"], "required": ["kind", "name"] };
const fields67 = { "known": ["observedGeneration", "conditions"] };
function dataPlane(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.apiVersion) != null) {
    rest0++;
    if (value0 !== "openchoreo.dev/v1alpha1") {
      faults0 = notAllowed(faults0, "apiVersion", value0, rule0);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.kind) != null) {
    rest0++;
    if (value0 !== "DataPlane") {
      faults0 = notAllowed(faults0, "kind", value0, rule1);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.metadata) != null) {
    rest0++;
    faults0 = within(faults0, objectMeta(value0), "metadata");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.spec) != null) {
    rest0++;
    faults0 = within(faults0, dataPlaneSpec(value0), "spec");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.status) !== void 0) {
    rest0++;
    if (value0 !== null) {
      faults0 = within(faults0, dataPlaneStatus(value0), "status");
    }
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields2, rest0);
}
function objectMeta(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.name) !== void 0) {
    rest0++;
    if (typeof value0 !== "string" || longer(value0, 253) || !pattern3.test(value0)) {
      faults0 = badText(faults0, "name", value0, rule4);
    }
  }
  if ((value0 = x.generateName) !== void 0) {
    rest0++;
    if (typeof value0 !== "string" || !pattern5.test(value0)) {
      faults0 = badText(faults0, "generateName", value0, rule6);
    }
  }
  if ((value0 = x.namespace) !== void 0) {
    rest0++;
    if (typeof value0 !== "string" || longer(value0, 63) || !pattern7.test(value0)) {
      faults0 = badText(faults0, "namespace", value0, rule8);
    }
  }
  if ((value0 = x.labels) !== void 0) {
    rest0++;
    faults0 = within(faults0, labels(value0), "labels");
  }
  if ((value0 = x.annotations) !== void 0) {
    rest0++;
    faults0 = within(faults0, annotations(value0), "annotations");
  }
  if ((value0 = x.finalizers) !== void 0) {
    rest0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "finalizers", value0, "array");
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
        inner0 = fault(inner0, null, "invalid-format", { rule: "orphan or foregroundDeletion, not both" });
      }
      faults0 = within(faults0, inner0, "finalizers");
    }
  }
  if ((value0 = x.ownerReferences) !== void 0) {
    rest0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "ownerReferences", value0, "array");
    } else {
      let inner1 = null;
      const list1 = value0;
      for (let index1 = 0; index1 < list1.length; index1++) {
        const item1 = list1[index1];
        inner1 = within(inner1, ownerReference(item1), index1);
      }
      if (list1.length > 1 && manyControllers(list1)) {
        inner1 = fault(inner1, null, "invalid-format", { rule: "one owner at most with controller: true" });
      }
      faults0 = within(faults0, inner1, "ownerReferences");
    }
  }
  if ((value0 = x.managedFields) !== void 0) {
    rest0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "managedFields", value0, "array");
    } else {
      let inner2 = null;
      const list2 = value0;
      for (let index2 = 0; index2 < list2.length; index2++) {
        const item2 = list2[index2];
        inner2 = within(inner2, managedFieldsEntry(item2), index2);
      }
      faults0 = within(faults0, inner2, "managedFields");
    }
  }
  if ((value0 = x.uid) !== void 0) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "uid", value0, "string");
    }
  }
  if ((value0 = x.resourceVersion) !== void 0) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "resourceVersion", value0, "string");
    }
  }
  if ((value0 = x.selfLink) !== void 0) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "selfLink", value0, "string");
    }
  }
  if ((value0 = x.generation) !== void 0) {
    rest0++;
    if (!isInt64(value0)) {
      faults0 = badInteger(faults0, "generation", value0, rule11);
    }
  }
  if ((value0 = x.deletionGracePeriodSeconds) !== void 0) {
    rest0++;
    if (!isInt64(value0)) {
      faults0 = badInteger(faults0, "deletionGracePeriodSeconds", value0, rule11);
    }
  }
  if ((value0 = x.creationTimestamp) !== void 0) {
    rest0++;
    if (value0 !== null) {
      if (typeof value0 !== "string" || !isDateTime(value0) || !pattern12.test(value0)) {
        faults0 = badText(faults0, "creationTimestamp", value0, rule13);
      }
    }
  }
  if ((value0 = x.deletionTimestamp) !== void 0) {
    rest0++;
    if (value0 !== null) {
      if (typeof value0 !== "string" || !isDateTime(value0) || !pattern12.test(value0)) {
        faults0 = badText(faults0, "deletionTimestamp", value0, rule13);
      }
    }
  }
  if (!x.name) {
    faults0 = nameless(faults0, x, pattern3);
  }
  if (x.generation < 0 && x.uid && Number.isInteger(x.generation)) {
    faults0 = badInteger(faults0, "generation", x.generation, rule14);
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields15, rest0);
}
function labels(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  for (const key0 in x) {
    const entry0 = x[key0];
    if (!pattern9.test(key0)) {
      faults0 = badKey(faults0, x, key0, rule16);
    }
    if (typeof entry0 !== "string" || longer(entry0, 63) || !pattern17.test(entry0)) {
      faults0 = badEntry(faults0, x, key0, rule18);
    }
  }
  return asWhole(faults0);
}
function annotations(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  for (const key0 in x) {
    const entry0 = x[key0];
    if (!pattern19.test(key0)) {
      faults0 = badKey(faults0, x, key0, rule16);
    }
    if (typeof entry0 !== "string") {
      faults0 = badEntry(faults0, x, key0, rule20);
    }
  }
  if (tooManyBytes(x, 262144)) {
    faults0 = fault(faults0, null, "too-long", { limit: 262144, unit: "bytes" });
  }
  return asWhole(faults0);
}
function ownerReference(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.apiVersion) != null) {
    rest0++;
    if (typeof value0 !== "string" || value0.length < 1 || !pattern21.test(value0)) {
      faults0 = badText(faults0, "apiVersion", value0, rule22);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.kind) != null) {
    rest0++;
    if (typeof value0 !== "string" || value0.length < 1) {
      faults0 = badText(faults0, "kind", value0, rule23);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.name) != null) {
    rest0++;
    if (typeof value0 !== "string" || value0.length < 1) {
      faults0 = badText(faults0, "name", value0, rule23);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.uid) != null) {
    rest0++;
    if (typeof value0 !== "string" || value0.length < 1) {
      faults0 = badText(faults0, "uid", value0, rule23);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.blockOwnerDeletion) !== void 0) {
    rest0++;
    if (typeof value0 !== "boolean") {
      faults0 = wrong(faults0, "blockOwnerDeletion", value0, "boolean");
    }
  }
  if ((value0 = x.controller) !== void 0) {
    rest0++;
    if (typeof value0 !== "boolean") {
      faults0 = wrong(faults0, "controller", value0, "boolean");
    }
  }
  if (x.apiVersion === "v1" && x.kind === "Event") {
    faults0 = fault(faults0, null, "invalid-format", { rule: "an owner that is no Event" });
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields24, rest0);
}
function managedFieldsEntry(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.manager) !== void 0) {
    rest0++;
    if (typeof value0 !== "string" || longer(value0, 128)) {
      faults0 = badText(faults0, "manager", value0, rule25);
    }
  }
  if ((value0 = x.operation) != null) {
    rest0++;
    if (value0 !== "Apply" && value0 !== "Update") {
      faults0 = notAllowed(faults0, "operation", value0, rule26);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.apiVersion) !== void 0) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "apiVersion", value0, "string");
    }
  }
  if ((value0 = x.time) !== void 0) {
    rest0++;
    if (value0 !== null) {
      if (typeof value0 !== "string" || !isDateTime(value0) || !pattern12.test(value0)) {
        faults0 = badText(faults0, "time", value0, rule13);
      }
    }
  }
  if ((value0 = x.fieldsType) !== void 0) {
    rest0++;
    if (value0 !== "FieldsV1" && value0 !== "") {
      faults0 = notAllowed(faults0, "fieldsType", value0, rule27);
    }
  }
  if ((value0 = x.fieldsV1) !== void 0) {
    rest0++;
    if (isNoObject(value0)) {
      faults0 = wrong(faults0, "fieldsV1", value0, "object");
    }
  }
  if ((value0 = x.subresource) !== void 0) {
    rest0++;
    if (typeof value0 !== "string" || longer(value0, 256)) {
      faults0 = badText(faults0, "subresource", value0, rule28);
    }
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields29, rest0);
}
function dataPlaneSpec(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.planeID) !== void 0) {
    rest0++;
    if (typeof value0 !== "string" || longer(value0, 63) || !pattern30.test(value0)) {
      faults0 = badText(faults0, "planeID", value0, rule31);
    }
  }
  if ((value0 = x.clusterAgent) != null) {
    rest0++;
    faults0 = within(faults0, clusterAgentConfig(value0), "clusterAgent");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.gateway) != null) {
    rest0++;
    faults0 = within(faults0, gatewaySpec(value0), "gateway");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.imagePullSecretRefs) !== void 0) {
    rest0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "imagePullSecretRefs", value0, "array");
    } else {
      let inner0 = null;
      const list0 = value0;
      for (let index0 = 0; index0 < list0.length; index0++) {
        const item0 = list0[index0];
        if (typeof item0 !== "string") {
          inner0 = wrong(inner0, index0, item0, "string");
        }
      }
      faults0 = within(faults0, inner0, "imagePullSecretRefs");
    }
  }
  if ((value0 = x.secretStoreRef) !== void 0) {
    rest0++;
    faults0 = within(faults0, secretStoreRef(value0), "secretStoreRef");
  }
  if ((value0 = x.observabilityPlaneRef) !== void 0) {
    rest0++;
    faults0 = within(faults0, observabilityPlaneRef(value0), "observabilityPlaneRef");
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields32, rest0);
}
function clusterAgentConfig(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.clientCA) != null) {
    rest0++;
    faults0 = within(faults0, valueFrom(value0), "clientCA");
  } else {
    rest0 = 1e9;
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields33, rest0);
}
function valueFrom(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.secretRef) !== void 0) {
    rest0++;
    faults0 = within(faults0, secretKeyReference(value0), "secretRef");
  }
  if ((value0 = x.value) !== void 0) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "value", value0, "string");
    }
  }
  if (x.secretRef == null === (x.value == null)) {
    faults0 = notExactlyOne(faults0, x, branches34);
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields35, rest0);
}
function secretKeyReference(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.name) != null) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "name", value0, "string");
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.key) != null) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "key", value0, "string");
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.namespace) !== void 0) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "namespace", value0, "string");
    }
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields36, rest0);
}
function gatewaySpec(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.publicVirtualHost) != null) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "publicVirtualHost", value0, "string");
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.publicGatewayName) !== void 0) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "publicGatewayName", value0, "string");
    }
  }
  if ((value0 = x.publicGatewayNamespace) !== void 0) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "publicGatewayNamespace", value0, "string");
    }
  }
  if ((value0 = x.publicHTTPPort) !== void 0) {
    rest0++;
    if (typeof value0 !== "number" || (value0 | 0) !== value0) {
      faults0 = badInteger(faults0, "publicHTTPPort", value0, rule37);
    }
  }
  if ((value0 = x.publicHTTPSPort) !== void 0) {
    rest0++;
    if (typeof value0 !== "number" || (value0 | 0) !== value0) {
      faults0 = badInteger(faults0, "publicHTTPSPort", value0, rule37);
    }
  }
  if ((value0 = x.organizationVirtualHost) != null) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "organizationVirtualHost", value0, "string");
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.organizationGatewayName) !== void 0) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "organizationGatewayName", value0, "string");
    }
  }
  if ((value0 = x.organizationGatewayNamespace) !== void 0) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "organizationGatewayNamespace", value0, "string");
    }
  }
  if ((value0 = x.organizationHTTPPort) !== void 0) {
    rest0++;
    if (typeof value0 !== "number" || (value0 | 0) !== value0) {
      faults0 = badInteger(faults0, "organizationHTTPPort", value0, rule37);
    }
  }
  if ((value0 = x.organizationHTTPSPort) !== void 0) {
    rest0++;
    if (typeof value0 !== "number" || (value0 | 0) !== value0) {
      faults0 = badInteger(faults0, "organizationHTTPSPort", value0, rule37);
    }
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields38, rest0);
}
function secretStoreRef(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.name) != null) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "name", value0, "string");
    }
  } else {
    rest0 = 1e9;
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields39, rest0);
}
function observabilityPlaneRef(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.kind) !== void 0) {
    rest0++;
    if (value0 !== "ObservabilityPlane" && value0 !== "ClusterObservabilityPlane") {
      faults0 = notAllowed(faults0, "kind", value0, rule40);
    }
  }
  if ((value0 = x.name) != null) {
    rest0++;
    if (typeof value0 !== "string" || value0.length < 1 || longer(value0, 63) || !pattern30.test(value0)) {
      faults0 = badText(faults0, "name", value0, rule8);
    }
  } else {
    rest0 = 1e9;
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields41, rest0);
}
function dataPlaneStatus(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.observedGeneration) !== void 0) {
    rest0++;
    if (!isInt64(value0)) {
      faults0 = badInteger(faults0, "observedGeneration", value0, rule11);
    }
  }
  if ((value0 = x.conditions) !== void 0) {
    rest0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "conditions", value0, "array");
    } else {
      let inner0 = null;
      const list0 = value0;
      for (let index0 = 0; index0 < list0.length; index0++) {
        const item0 = list0[index0];
        inner0 = within(inner0, condition(item0), index0);
      }
      faults0 = within(faults0, inner0, "conditions");
    }
  }
  if ((value0 = x.agentConnection) !== void 0) {
    rest0++;
    faults0 = within(faults0, agentConnectionStatus(value0), "agentConnection");
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields42, rest0);
}
function condition(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.type) != null) {
    rest0++;
    if (typeof value0 !== "string" || longer(value0, 316) || !pattern43.test(value0)) {
      faults0 = badText(faults0, "type", value0, rule44);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.status) != null) {
    rest0++;
    if (value0 !== "True" && value0 !== "False" && value0 !== "Unknown") {
      faults0 = notAllowed(faults0, "status", value0, rule45);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.observedGeneration) !== void 0) {
    rest0++;
    if (!Number.isInteger(value0) || value0 < 0 || value0 > 9223372036854776e3) {
      faults0 = badInteger(faults0, "observedGeneration", value0, rule14);
    }
  }
  if ((value0 = x.lastTransitionTime) != null) {
    rest0++;
    if (typeof value0 !== "string" || !isDateTime(value0)) {
      faults0 = badText(faults0, "lastTransitionTime", value0, rule13);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.reason) != null) {
    rest0++;
    if (typeof value0 !== "string" || value0.length < 1 || longer(value0, 1024) || !pattern46.test(value0)) {
      faults0 = badText(faults0, "reason", value0, rule47);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.message) != null) {
    rest0++;
    if (typeof value0 !== "string" || longer(value0, 32768)) {
      faults0 = badText(faults0, "message", value0, rule48);
    }
  } else {
    rest0 = 1e9;
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields49, rest0);
}
function agentConnectionStatus(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.connected) != null) {
    rest0++;
    if (typeof value0 !== "boolean") {
      faults0 = wrong(faults0, "connected", value0, "boolean");
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.connectedAgents) != null) {
    rest0++;
    if (!isInt64(value0)) {
      faults0 = badInteger(faults0, "connectedAgents", value0, rule11);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.lastConnectedTime) !== void 0) {
    rest0++;
    if (typeof value0 !== "string" || !isDateTime(value0)) {
      faults0 = badText(faults0, "lastConnectedTime", value0, rule13);
    }
  }
  if ((value0 = x.lastDisconnectedTime) !== void 0) {
    rest0++;
    if (typeof value0 !== "string" || !isDateTime(value0)) {
      faults0 = badText(faults0, "lastDisconnectedTime", value0, rule13);
    }
  }
  if ((value0 = x.lastHeartbeatTime) !== void 0) {
    rest0++;
    if (typeof value0 !== "string" || !isDateTime(value0)) {
      faults0 = badText(faults0, "lastHeartbeatTime", value0, rule13);
    }
  }
  if ((value0 = x.message) !== void 0) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "message", value0, "string");
    }
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields50, rest0);
}
function clusterDataPlane(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.apiVersion) != null) {
    rest0++;
    if (value0 !== "openchoreo.dev/v1alpha1") {
      faults0 = notAllowed(faults0, "apiVersion", value0, rule0);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.kind) != null) {
    rest0++;
    if (value0 !== "ClusterDataPlane") {
      faults0 = notAllowed(faults0, "kind", value0, rule51);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.metadata) != null) {
    rest0++;
    faults0 = within(faults0, clusterScopedObjectMeta(value0), "metadata");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.spec) != null) {
    rest0++;
    faults0 = within(faults0, clusterDataPlaneSpec(value0), "spec");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.status) !== void 0) {
    rest0++;
    if (value0 !== null) {
      faults0 = within(faults0, clusterDataPlaneStatus(value0), "status");
    }
  }
  const spec0 = x.spec;
  if (typeof spec0 === "object" && spec0 !== null && typeof x.metadata === "object" && x.metadata !== null && spec0.planeID == null && !(typeof x.metadata.name === "string" && pattern52.test(x.metadata.name))) {
    faults0 = underived(faults0, "planeID");
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields2, rest0);
}
function clusterScopedObjectMeta(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.name) !== void 0) {
    rest0++;
    if (typeof value0 !== "string" || longer(value0, 253) || !pattern3.test(value0)) {
      faults0 = badText(faults0, "name", value0, rule4);
    }
  }
  if ((value0 = x.generateName) !== void 0) {
    rest0++;
    if (typeof value0 !== "string" || !pattern5.test(value0)) {
      faults0 = badText(faults0, "generateName", value0, rule6);
    }
  }
  if ((value0 = x.namespace) !== void 0) {
    rest0++;
    faults0 = fault(faults0, "namespace", "namespace-not-allowed");
  }
  if ((value0 = x.labels) !== void 0) {
    rest0++;
    faults0 = within(faults0, labels(value0), "labels");
  }
  if ((value0 = x.annotations) !== void 0) {
    rest0++;
    faults0 = within(faults0, annotations(value0), "annotations");
  }
  if ((value0 = x.finalizers) !== void 0) {
    rest0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "finalizers", value0, "array");
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
        inner0 = fault(inner0, null, "invalid-format", { rule: "orphan or foregroundDeletion, not both" });
      }
      faults0 = within(faults0, inner0, "finalizers");
    }
  }
  if ((value0 = x.ownerReferences) !== void 0) {
    rest0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "ownerReferences", value0, "array");
    } else {
      let inner1 = null;
      const list1 = value0;
      for (let index1 = 0; index1 < list1.length; index1++) {
        const item1 = list1[index1];
        inner1 = within(inner1, ownerReference(item1), index1);
      }
      if (list1.length > 1 && manyControllers(list1)) {
        inner1 = fault(inner1, null, "invalid-format", { rule: "one owner at most with controller: true" });
      }
      faults0 = within(faults0, inner1, "ownerReferences");
    }
  }
  if ((value0 = x.managedFields) !== void 0) {
    rest0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "managedFields", value0, "array");
    } else {
      let inner2 = null;
      const list2 = value0;
      for (let index2 = 0; index2 < list2.length; index2++) {
        const item2 = list2[index2];
        inner2 = within(inner2, managedFieldsEntry(item2), index2);
      }
      faults0 = within(faults0, inner2, "managedFields");
    }
  }
  if ((value0 = x.uid) !== void 0) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "uid", value0, "string");
    }
  }
  if ((value0 = x.resourceVersion) !== void 0) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "resourceVersion", value0, "string");
    }
  }
  if ((value0 = x.selfLink) !== void 0) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "selfLink", value0, "string");
    }
  }
  if ((value0 = x.generation) !== void 0) {
    rest0++;
    if (!isInt64(value0)) {
      faults0 = badInteger(faults0, "generation", value0, rule11);
    }
  }
  if ((value0 = x.deletionGracePeriodSeconds) !== void 0) {
    rest0++;
    if (!isInt64(value0)) {
      faults0 = badInteger(faults0, "deletionGracePeriodSeconds", value0, rule11);
    }
  }
  if ((value0 = x.creationTimestamp) !== void 0) {
    rest0++;
    if (value0 !== null) {
      if (typeof value0 !== "string" || !isDateTime(value0) || !pattern12.test(value0)) {
        faults0 = badText(faults0, "creationTimestamp", value0, rule13);
      }
    }
  }
  if ((value0 = x.deletionTimestamp) !== void 0) {
    rest0++;
    if (value0 !== null) {
      if (typeof value0 !== "string" || !isDateTime(value0) || !pattern12.test(value0)) {
        faults0 = badText(faults0, "deletionTimestamp", value0, rule13);
      }
    }
  }
  if (!x.name) {
    faults0 = nameless(faults0, x, pattern3);
  }
  if (x.generation < 0 && x.uid && Number.isInteger(x.generation)) {
    faults0 = badInteger(faults0, "generation", x.generation, rule14);
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields15, rest0);
}
function clusterDataPlaneSpec(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.planeID) !== void 0) {
    rest0++;
    if (typeof value0 !== "string" || longer(value0, 63) || !pattern30.test(value0)) {
      faults0 = badText(faults0, "planeID", value0, rule31);
    }
  }
  if ((value0 = x.clusterAgent) != null) {
    rest0++;
    faults0 = within(faults0, clusterScopedAgentConfig(value0), "clusterAgent");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.gateway) != null) {
    rest0++;
    faults0 = within(faults0, gatewaySpec(value0), "gateway");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.imagePullSecretRefs) !== void 0) {
    rest0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "imagePullSecretRefs", value0, "array");
    } else {
      let inner0 = null;
      const list0 = value0;
      for (let index0 = 0; index0 < list0.length; index0++) {
        const item0 = list0[index0];
        if (typeof item0 !== "string") {
          inner0 = wrong(inner0, index0, item0, "string");
        }
      }
      faults0 = within(faults0, inner0, "imagePullSecretRefs");
    }
  }
  if ((value0 = x.secretStoreRef) !== void 0) {
    rest0++;
    faults0 = within(faults0, secretStoreRef(value0), "secretStoreRef");
  }
  if ((value0 = x.observabilityPlaneRef) !== void 0) {
    rest0++;
    faults0 = within(faults0, clusterObservabilityPlaneRef(value0), "observabilityPlaneRef");
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields32, rest0);
}
function clusterScopedAgentConfig(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.clientCA) != null) {
    rest0++;
    faults0 = within(faults0, clusterScopedValueFrom(value0), "clientCA");
  } else {
    rest0 = 1e9;
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields33, rest0);
}
function clusterScopedValueFrom(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.secretRef) !== void 0) {
    rest0++;
    faults0 = within(faults0, clusterScopedSecretKeyReference(value0), "secretRef");
  }
  if ((value0 = x.value) !== void 0) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "value", value0, "string");
    }
  }
  if (x.secretRef == null === (x.value == null)) {
    faults0 = notExactlyOne(faults0, x, branches34);
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields53, rest0);
}
function clusterScopedSecretKeyReference(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.name) != null) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "name", value0, "string");
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.key) != null) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "key", value0, "string");
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.namespace) != null) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "namespace", value0, "string");
    }
  } else {
    rest0 = 1e9;
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields54, rest0);
}
function clusterObservabilityPlaneRef(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.kind) !== void 0) {
    rest0++;
    if (value0 !== "ClusterObservabilityPlane") {
      faults0 = notAllowed(faults0, "kind", value0, rule55);
    }
  }
  if ((value0 = x.name) != null) {
    rest0++;
    if (typeof value0 !== "string" || value0.length < 1 || longer(value0, 63) || !pattern30.test(value0)) {
      faults0 = badText(faults0, "name", value0, rule8);
    }
  } else {
    rest0 = 1e9;
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields41, rest0);
}
function clusterDataPlaneStatus(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.observedGeneration) !== void 0) {
    rest0++;
    if (!isInt64(value0)) {
      faults0 = badInteger(faults0, "observedGeneration", value0, rule11);
    }
  }
  if ((value0 = x.conditions) !== void 0) {
    rest0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "conditions", value0, "array");
    } else {
      let inner0 = null;
      const list0 = value0;
      for (let index0 = 0; index0 < list0.length; index0++) {
        const item0 = list0[index0];
        inner0 = within(inner0, condition(item0), index0);
      }
      if (list0.length > 1) {
        inner0 = repeated(inner0, list0, "type", "a type that no other item has");
      }
      faults0 = within(faults0, inner0, "conditions");
    }
  }
  if ((value0 = x.agentConnection) !== void 0) {
    rest0++;
    faults0 = within(faults0, agentConnectionStatus(value0), "agentConnection");
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields42, rest0);
}
function buildPlane(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.apiVersion) != null) {
    rest0++;
    if (value0 !== "openchoreo.dev/v1alpha1") {
      faults0 = notAllowed(faults0, "apiVersion", value0, rule0);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.kind) != null) {
    rest0++;
    if (value0 !== "BuildPlane") {
      faults0 = notAllowed(faults0, "kind", value0, rule56);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.metadata) != null) {
    rest0++;
    faults0 = within(faults0, objectMeta(value0), "metadata");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.spec) != null) {
    rest0++;
    faults0 = within(faults0, buildPlaneSpec(value0), "spec");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.status) !== void 0) {
    rest0++;
    if (value0 !== null) {
      faults0 = within(faults0, buildPlaneStatus(value0), "status");
    }
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields2, rest0);
}
function buildPlaneSpec(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.planeID) !== void 0) {
    rest0++;
    if (typeof value0 !== "string" || longer(value0, 63) || !pattern30.test(value0)) {
      faults0 = badText(faults0, "planeID", value0, rule31);
    }
  }
  if ((value0 = x.clusterAgent) != null) {
    rest0++;
    faults0 = within(faults0, clusterAgentConfig(value0), "clusterAgent");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.secretStoreRef) !== void 0) {
    rest0++;
    faults0 = within(faults0, secretStoreRef(value0), "secretStoreRef");
  }
  if ((value0 = x.observabilityPlaneRef) !== void 0) {
    rest0++;
    faults0 = within(faults0, observabilityPlaneRef(value0), "observabilityPlaneRef");
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields57, rest0);
}
function buildPlaneStatus(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.observedGeneration) !== void 0) {
    rest0++;
    if (!isInt64(value0)) {
      faults0 = badInteger(faults0, "observedGeneration", value0, rule11);
    }
  }
  if ((value0 = x.conditions) !== void 0) {
    rest0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "conditions", value0, "array");
    } else {
      let inner0 = null;
      const list0 = value0;
      for (let index0 = 0; index0 < list0.length; index0++) {
        const item0 = list0[index0];
        inner0 = within(inner0, condition(item0), index0);
      }
      faults0 = within(faults0, inner0, "conditions");
    }
  }
  if ((value0 = x.agentConnection) !== void 0) {
    rest0++;
    faults0 = within(faults0, agentConnectionStatus(value0), "agentConnection");
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields42, rest0);
}
function clusterBuildPlane(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.apiVersion) != null) {
    rest0++;
    if (value0 !== "openchoreo.dev/v1alpha1") {
      faults0 = notAllowed(faults0, "apiVersion", value0, rule0);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.kind) != null) {
    rest0++;
    if (value0 !== "ClusterBuildPlane") {
      faults0 = notAllowed(faults0, "kind", value0, rule58);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.metadata) != null) {
    rest0++;
    faults0 = within(faults0, clusterScopedObjectMeta(value0), "metadata");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.spec) != null) {
    rest0++;
    faults0 = within(faults0, clusterBuildPlaneSpec(value0), "spec");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.status) !== void 0) {
    rest0++;
    if (value0 !== null) {
      faults0 = within(faults0, clusterBuildPlaneStatus(value0), "status");
    }
  }
  const spec0 = x.spec;
  if (typeof spec0 === "object" && spec0 !== null && typeof x.metadata === "object" && x.metadata !== null && spec0.planeID == null && !(typeof x.metadata.name === "string" && pattern52.test(x.metadata.name))) {
    faults0 = underived(faults0, "planeID");
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields2, rest0);
}
function clusterBuildPlaneSpec(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.planeID) !== void 0) {
    rest0++;
    if (typeof value0 !== "string" || longer(value0, 63) || !pattern30.test(value0)) {
      faults0 = badText(faults0, "planeID", value0, rule31);
    }
  }
  if ((value0 = x.clusterAgent) != null) {
    rest0++;
    faults0 = within(faults0, clusterScopedAgentConfig(value0), "clusterAgent");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.secretStoreRef) !== void 0) {
    rest0++;
    faults0 = within(faults0, secretStoreRef(value0), "secretStoreRef");
  }
  if ((value0 = x.observabilityPlaneRef) !== void 0) {
    rest0++;
    faults0 = within(faults0, clusterObservabilityPlaneRef(value0), "observabilityPlaneRef");
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields57, rest0);
}
function clusterBuildPlaneStatus(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.observedGeneration) !== void 0) {
    rest0++;
    if (!isInt64(value0)) {
      faults0 = badInteger(faults0, "observedGeneration", value0, rule11);
    }
  }
  if ((value0 = x.conditions) !== void 0) {
    rest0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "conditions", value0, "array");
    } else {
      let inner0 = null;
      const list0 = value0;
      for (let index0 = 0; index0 < list0.length; index0++) {
        const item0 = list0[index0];
        inner0 = within(inner0, condition(item0), index0);
      }
      if (list0.length > 1) {
        inner0 = repeated(inner0, list0, "type", "a type that no other item has");
      }
      faults0 = within(faults0, inner0, "conditions");
    }
  }
  if ((value0 = x.agentConnection) !== void 0) {
    rest0++;
    faults0 = within(faults0, agentConnectionStatus(value0), "agentConnection");
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields42, rest0);
}
function observabilityPlane(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.apiVersion) != null) {
    rest0++;
    if (value0 !== "openchoreo.dev/v1alpha1") {
      faults0 = notAllowed(faults0, "apiVersion", value0, rule0);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.kind) != null) {
    rest0++;
    if (value0 !== "ObservabilityPlane") {
      faults0 = notAllowed(faults0, "kind", value0, rule59);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.metadata) != null) {
    rest0++;
    faults0 = within(faults0, objectMeta(value0), "metadata");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.spec) != null) {
    rest0++;
    faults0 = within(faults0, observabilityPlaneSpec(value0), "spec");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.status) !== void 0) {
    rest0++;
    if (value0 !== null) {
      faults0 = within(faults0, observabilityPlaneStatus(value0), "status");
    }
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields2, rest0);
}
function observabilityPlaneSpec(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.planeID) !== void 0) {
    rest0++;
    if (typeof value0 !== "string" || longer(value0, 63) || !pattern30.test(value0)) {
      faults0 = badText(faults0, "planeID", value0, rule31);
    }
  }
  if ((value0 = x.clusterAgent) != null) {
    rest0++;
    faults0 = within(faults0, clusterAgentConfig(value0), "clusterAgent");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.observerURL) != null) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "observerURL", value0, "string");
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.rcaAgentURL) !== void 0) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "rcaAgentURL", value0, "string");
    }
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields60, rest0);
}
function observabilityPlaneStatus(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.observedGeneration) !== void 0) {
    rest0++;
    if (!isInt64(value0)) {
      faults0 = badInteger(faults0, "observedGeneration", value0, rule11);
    }
  }
  if ((value0 = x.conditions) !== void 0) {
    rest0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "conditions", value0, "array");
    } else {
      let inner0 = null;
      const list0 = value0;
      for (let index0 = 0; index0 < list0.length; index0++) {
        const item0 = list0[index0];
        inner0 = within(inner0, condition(item0), index0);
      }
      faults0 = within(faults0, inner0, "conditions");
    }
  }
  if ((value0 = x.agentConnection) !== void 0) {
    rest0++;
    faults0 = within(faults0, agentConnectionStatus(value0), "agentConnection");
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields42, rest0);
}
function clusterObservabilityPlane(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.apiVersion) != null) {
    rest0++;
    if (value0 !== "openchoreo.dev/v1alpha1") {
      faults0 = notAllowed(faults0, "apiVersion", value0, rule0);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.kind) != null) {
    rest0++;
    if (value0 !== "ClusterObservabilityPlane") {
      faults0 = notAllowed(faults0, "kind", value0, rule61);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.metadata) != null) {
    rest0++;
    faults0 = within(faults0, clusterScopedObjectMeta(value0), "metadata");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.spec) != null) {
    rest0++;
    faults0 = within(faults0, clusterObservabilityPlaneSpec(value0), "spec");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.status) !== void 0) {
    rest0++;
    if (value0 !== null) {
      faults0 = within(faults0, clusterObservabilityPlaneStatus(value0), "status");
    }
  }
  const spec0 = x.spec;
  if (typeof spec0 === "object" && spec0 !== null && typeof x.metadata === "object" && x.metadata !== null && spec0.planeID == null && !(typeof x.metadata.name === "string" && pattern52.test(x.metadata.name))) {
    faults0 = underived(faults0, "planeID");
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields2, rest0);
}
function clusterObservabilityPlaneSpec(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.planeID) !== void 0) {
    rest0++;
    if (typeof value0 !== "string" || longer(value0, 63) || !pattern30.test(value0)) {
      faults0 = badText(faults0, "planeID", value0, rule31);
    }
  }
  if ((value0 = x.clusterAgent) != null) {
    rest0++;
    faults0 = within(faults0, clusterScopedAgentConfig(value0), "clusterAgent");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.observerURL) != null) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "observerURL", value0, "string");
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.rcaAgentURL) !== void 0) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "rcaAgentURL", value0, "string");
    }
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields62, rest0);
}
function clusterObservabilityPlaneStatus(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.observedGeneration) !== void 0) {
    rest0++;
    if (!isInt64(value0)) {
      faults0 = badInteger(faults0, "observedGeneration", value0, rule11);
    }
  }
  if ((value0 = x.conditions) !== void 0) {
    rest0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "conditions", value0, "array");
    } else {
      let inner0 = null;
      const list0 = value0;
      for (let index0 = 0; index0 < list0.length; index0++) {
        const item0 = list0[index0];
        inner0 = within(inner0, condition(item0), index0);
      }
      if (list0.length > 1) {
        inner0 = repeated(inner0, list0, "type", "a type that no other item has");
      }
      faults0 = within(faults0, inner0, "conditions");
    }
  }
  if ((value0 = x.agentConnection) !== void 0) {
    rest0++;
    faults0 = within(faults0, agentConnectionStatus(value0), "agentConnection");
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields42, rest0);
}
function environment(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.apiVersion) != null) {
    rest0++;
    if (value0 !== "openchoreo.dev/v1alpha1") {
      faults0 = notAllowed(faults0, "apiVersion", value0, rule0);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.kind) != null) {
    rest0++;
    if (value0 !== "Environment") {
      faults0 = notAllowed(faults0, "kind", value0, rule63);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.metadata) != null) {
    rest0++;
    faults0 = within(faults0, objectMeta(value0), "metadata");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.spec) != null) {
    rest0++;
    faults0 = within(faults0, environmentSpec(value0), "spec");
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.status) !== void 0) {
    rest0++;
    if (value0 !== null) {
      faults0 = within(faults0, environmentStatus(value0), "status");
    }
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields2, rest0);
}
function environmentSpec(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.dataPlaneRef) !== void 0) {
    rest0++;
    faults0 = within(faults0, dataPlaneRef(value0), "dataPlaneRef");
  }
  if ((value0 = x.gateway) !== void 0) {
    rest0++;
    faults0 = within(faults0, gatewaySpec(value0), "gateway");
  }
  if ((value0 = x.isProduction) !== void 0) {
    rest0++;
    if (typeof value0 !== "boolean") {
      faults0 = wrong(faults0, "isProduction", value0, "boolean");
    }
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields64, rest0);
}
function dataPlaneRef(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.kind) != null) {
    rest0++;
    if (value0 !== "DataPlane" && value0 !== "ClusterDataPlane") {
      faults0 = notAllowed(faults0, "kind", value0, rule65);
    }
  } else {
    rest0 = 1e9;
  }
  if ((value0 = x.name) != null) {
    rest0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "name", value0, "string");
    }
  } else {
    rest0 = 1e9;
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields66, rest0);
}
function environmentStatus(x) {
  if (isNoObject(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let rest0 = 0;
  let value0;
  if ((value0 = x.observedGeneration) !== void 0) {
    rest0++;
    if (!isInt64(value0)) {
      faults0 = badInteger(faults0, "observedGeneration", value0, rule11);
    }
  }
  if ((value0 = x.conditions) !== void 0) {
    rest0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "conditions", value0, "array");
    } else {
      let inner0 = null;
      const list0 = value0;
      for (let index0 = 0; index0 < list0.length; index0++) {
        const item0 = list0[index0];
        inner0 = within(inner0, condition(item0), index0);
      }
      faults0 = within(faults0, inner0, "conditions");
    }
  }
  for (const _ in x) rest0--;
  if (rest0 === 0 && faults0 === null && Object.getPrototypeOf(x) === plain) {
    return null;
  }
  return settle(faults0, x, fields67, rest0);
}
export {
  buildPlane,
  clusterBuildPlane,
  clusterDataPlane,
  clusterObservabilityPlane,
  dataPlane,
  environment,
  observabilityPlane
};
