// Generated from schemas/ by `npm run generate`. Do not edit.
import { asWhole, badEntry, badInteger, badKey, badText, fault, isDateTime, longer, manyControllers, nameless, notAllowed, notAnObject, notExactlyOne, repeated, settle, tooManyBytes, underived, within, wrong } from "../../src/faults.ts";
const rule0 = { "code": "wrong-api-version", "allowed": ["openchoreo.dev/v1alpha1"] };
const rule1 = { "code": "unknown-kind", "allowed": ["DataPlane"] };
const fields2 = { "known": ["apiVersion", "kind", "metadata", "spec", "status"] };
const pattern3 = /^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const rule4 = { "code": "invalid-name", "rule": "lower-case letters, digits, hyphens and dots, each part between dots beginning and ending with a letter or digit", "maxLength": 253 };
const pattern5 = /^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*-*$/;
const rule6 = { "code": "invalid-name", "rule": "at most 253 lower-case letters, digits, hyphens and dots, each part between dots beginning and ending with a letter or digit; hyphens may follow" };
const pattern7 = /^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const rule8 = { "code": "invalid-name", "rule": "lower-case letters, digits and hyphens, beginning and ending with a letter or digit", "maxLength": 63 };
const pattern9 = /^((?=[^/]{1,253}\/)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const rule10 = { "code": "invalid-format", "rule": "an optional DNS prefix and a slash, then at most 63 letters, digits, hyphens, underscores or dots, beginning and ending with a letter or digit" };
const rule11 = { "minimum": -9223372036854776e3, "maximum": 9223372036854776e3 };
const pattern12 = /^.{10}T.*[^z]$/;
const rule13 = { "code": "invalid-date-time" };
const rule14 = { "minimum": 0, "maximum": 9223372036854776e3 };
const fields15 = { "known": ["name", "generateName", "namespace", "labels", "annotations", "finalizers", "ownerReferences", "managedFields", "uid", "resourceVersion", "selfLink", "generation", "deletionGracePeriodSeconds", "creationTimestamp", "deletionTimestamp"] };
const rule16 = { "code": "invalid-label", "rule": "an optional DNS prefix and a slash, then at most 63 letters, digits, hyphens, underscores or dots, beginning and ending with a letter or digit" };
const pattern17 = /^$|^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const rule18 = { "code": "invalid-label", "rule": "letters, digits, hyphens, underscores and dots, beginning and ending with a letter or digit", "maxLength": 63 };
const pattern19 = /^((?=[^/]{1,253}\/)[A-Za-z0-9İK]([-A-Za-z0-9İK]*[A-Za-z0-9İK])?(\.[A-Za-z0-9İK]([-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK]([-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/;
const rule20 = { "code": "invalid-format" };
const pattern21 = /^([^/]*|[^/]+\/[^/]+)$/;
const rule22 = { "code": "invalid-format", "rule": "group/version, or the version alone" };
const rule23 = { "code": "invalid-format", "rule": "a text that is not empty" };
const fields24 = { "known": ["apiVersion", "kind", "name", "uid", "blockOwnerDeletion", "controller"] };
const rule25 = { "code": "invalid-format", "maxLength": 128 };
const rule26 = { "code": "unknown-value", "allowed": ["Apply", "Update"] };
const rule27 = { "code": "unknown-value", "allowed": ["FieldsV1", ""] };
const rule28 = { "code": "invalid-format", "maxLength": 256 };
const fields29 = { "known": ["manager", "operation", "apiVersion", "time", "fieldsType", "fieldsV1", "subresource"] };
const pattern30 = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const rule31 = { "code": "invalid-plane-id", "rule": "lower-case letters, digits and hyphens, beginning and ending with a letter or digit", "maxLength": 63 };
const fields32 = { "known": ["planeID", "clusterAgent", "gateway", "secretStoreRef", "observabilityPlaneRef"], "replaced": { "agent": "clusterAgent", "kubernetesCluster": "clusterAgent", "observer": "observabilityPlaneRef" }, "elsewhere": { "dataPlaneRef": "Environment", "finOpsAgentURL": "ObservabilityPlane, ClusterObservabilityPlane", "imagePullSecretRefs": "DataPlane up to v0.17", "isProduction": "Environment", "observerURL": "ObservabilityPlane, ClusterObservabilityPlane", "rcaAgentURL": "ObservabilityPlane, ClusterObservabilityPlane" } };
const fields33 = { "known": ["clientCA"] };
const branches34 = ["secretKeyRef", "value"];
const fields35 = { "known": ["secretKeyRef", "value"], "replaced": { "secretRef": "secretKeyRef" }, "elsewhere": { "secretRef": "DataPlane up to v0.17" } };
const fields36 = { "known": ["name", "key", "namespace"] };
const fields37 = { "known": ["ingress", "egress"], "replaced": { "publicVirtualHost": "ingress", "organizationVirtualHost": "ingress" }, "elsewhere": { "organizationGatewayName": "DataPlane up to v0.16", "organizationGatewayNamespace": "DataPlane up to v0.16", "organizationHTTPPort": "DataPlane up to v0.16", "organizationHTTPSPort": "DataPlane up to v0.16", "organizationVirtualHost": "DataPlane up to v0.16", "publicGatewayName": "DataPlane up to v0.16", "publicGatewayNamespace": "DataPlane up to v0.16", "publicHTTPPort": "DataPlane up to v0.16", "publicHTTPSPort": "DataPlane up to v0.16", "publicVirtualHost": "DataPlane up to v0.16" } };
const fields38 = { "known": ["external", "internal"] };
const fields39 = { "known": ["name", "namespace", "http", "https", "tls"] };
const rule40 = { "minimum": 1, "maximum": 65535 };
const fields41 = { "known": ["host", "port", "listenerName"] };
const fields42 = { "known": ["name"] };
const rule43 = { "code": "unknown-value", "allowed": ["ObservabilityPlane", "ClusterObservabilityPlane"] };
const fields44 = { "known": ["kind", "name"] };
const fields45 = { "known": ["observedGeneration", "conditions", "agentConnection"] };
const pattern46 = /^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/;
const rule47 = { "code": "invalid-format", "rule": "an optional DNS prefix and a slash, then letters, digits, hyphens, underscores and dots", "maxLength": 316 };
const rule48 = { "code": "unknown-value", "allowed": ["True", "False", "Unknown"] };
const pattern49 = /^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$/;
const rule50 = { "code": "invalid-format", "rule": "letters, digits, underscores, commas and colons, beginning with a letter", "maxLength": 1024 };
const rule51 = { "code": "invalid-format", "maxLength": 32768 };
const fields52 = { "known": ["type", "status", "observedGeneration", "lastTransitionTime", "reason", "message"] };
const fields53 = { "known": ["connected", "connectedAgents", "lastConnectedTime", "lastDisconnectedTime", "lastHeartbeatTime", "message"] };
const rule54 = { "code": "unknown-kind", "allowed": ["ClusterDataPlane"] };
const pattern55 = /^(?!.{64})[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const fields56 = { "known": ["planeID", "clusterAgent", "gateway", "secretStoreRef", "observabilityPlaneRef"], "replaced": { "agent": "clusterAgent", "kubernetesCluster": "clusterAgent", "observer": "observabilityPlaneRef" }, "elsewhere": { "dataPlaneRef": "Environment", "finOpsAgentURL": "ObservabilityPlane, ClusterObservabilityPlane", "imagePullSecretRefs": "ClusterDataPlane up to v0.17", "isProduction": "Environment", "observerURL": "ObservabilityPlane, ClusterObservabilityPlane", "rcaAgentURL": "ObservabilityPlane, ClusterObservabilityPlane" } };
const fields57 = { "known": ["secretKeyRef", "value"], "replaced": { "secretRef": "secretKeyRef" }, "elsewhere": { "secretRef": "ClusterDataPlane up to v0.17" } };
const rule58 = { "code": "unknown-value", "allowed": ["ClusterObservabilityPlane"], "codes": { "ObservabilityPlane": "namespaced-observability-plane" } };
const rule59 = { "code": "unknown-kind", "allowed": ["WorkflowPlane"] };
const fields60 = { "known": ["planeID", "clusterAgent", "secretStoreRef", "observabilityPlaneRef"], "replaced": { "agent": "clusterAgent", "kubernetesCluster": "clusterAgent", "observer": "observabilityPlaneRef" }, "elsewhere": { "dataPlaneRef": "Environment", "finOpsAgentURL": "ObservabilityPlane, ClusterObservabilityPlane", "gateway": "DataPlane, ClusterDataPlane, Environment", "isProduction": "Environment", "observerURL": "ObservabilityPlane, ClusterObservabilityPlane", "rcaAgentURL": "ObservabilityPlane, ClusterObservabilityPlane" } };
const rule61 = { "code": "unknown-kind", "allowed": ["ClusterWorkflowPlane"] };
const rule62 = { "code": "unknown-kind", "allowed": ["ObservabilityPlane"] };
const fields63 = { "known": ["planeID", "clusterAgent", "observerURL", "rcaAgentURL", "finOpsAgentURL"], "replaced": { "agent": "clusterAgent" }, "elsewhere": { "dataPlaneRef": "Environment", "gateway": "DataPlane, ClusterDataPlane, Environment", "isProduction": "Environment", "observabilityPlaneRef": "DataPlane, ClusterDataPlane, WorkflowPlane, ClusterWorkflowPlane", "secretStoreRef": "DataPlane, ClusterDataPlane, WorkflowPlane, ClusterWorkflowPlane" } };
const rule64 = { "code": "unknown-kind", "allowed": ["ClusterObservabilityPlane"] };
const rule65 = { "code": "unknown-kind", "allowed": ["Environment"] };
const fields66 = { "known": ["dataPlaneRef", "gateway", "isProduction"], "elsewhere": { "clusterAgent": "DataPlane, ClusterDataPlane, WorkflowPlane, ClusterWorkflowPlane, ObservabilityPlane, ClusterObservabilityPlane", "finOpsAgentURL": "ObservabilityPlane, ClusterObservabilityPlane", "observabilityPlaneRef": "DataPlane, ClusterDataPlane, WorkflowPlane, ClusterWorkflowPlane", "observerURL": "ObservabilityPlane, ClusterObservabilityPlane", "planeID": "DataPlane, ClusterDataPlane, WorkflowPlane, ClusterWorkflowPlane, ObservabilityPlane, ClusterObservabilityPlane", "rcaAgentURL": "ObservabilityPlane, ClusterObservabilityPlane", "secretStoreRef": "DataPlane, ClusterDataPlane, WorkflowPlane, ClusterWorkflowPlane" } };
const rule67 = { "code": "unknown-value", "allowed": ["DataPlane", "ClusterDataPlane"] };
const fields68 = { "known": ["observedGeneration", "conditions"] };
function dataPlane(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.apiVersion) != null) {
    count0++;
    if (value0 !== "openchoreo.dev/v1alpha1") {
      faults0 = notAllowed(faults0, "apiVersion", value0, rule0);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "apiVersion", "missing-field");
  }
  if ((value0 = x.kind) != null) {
    count0++;
    if (value0 !== "DataPlane") {
      faults0 = notAllowed(faults0, "kind", value0, rule1);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "kind", "missing-field");
  }
  if ((value0 = x.metadata) != null) {
    count0++;
    const inner0 = objectMeta(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "metadata");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "metadata", "missing-field");
  }
  if ((value0 = x.spec) != null) {
    count0++;
    const inner1 = dataPlaneSpec(value0);
    if (inner1 !== null) {
      faults0 = within(faults0, inner1, "spec");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "spec", "missing-field");
  }
  if ((value0 = x.status) !== void 0) {
    count0++;
    if (value0 !== null) {
      const inner2 = dataPlaneStatus(value0);
      if (inner2 !== null) {
        faults0 = within(faults0, inner2, "status");
      }
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields2);
}
function objectMeta(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.name) !== void 0) {
    count0++;
    if (typeof value0 !== "string" || longer(value0, 253) || !pattern3.test(value0)) {
      faults0 = badText(faults0, "name", value0, rule4);
    }
  }
  if ((value0 = x.generateName) !== void 0) {
    count0++;
    if (typeof value0 !== "string" || !pattern5.test(value0)) {
      faults0 = badText(faults0, "generateName", value0, rule6);
    }
  }
  if ((value0 = x.namespace) !== void 0) {
    count0++;
    if (typeof value0 !== "string" || longer(value0, 63) || !pattern7.test(value0)) {
      faults0 = badText(faults0, "namespace", value0, rule8);
    }
  }
  if ((value0 = x.labels) !== void 0) {
    count0++;
    const inner0 = labels(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "labels");
    }
  }
  if ((value0 = x.annotations) !== void 0) {
    count0++;
    const inner1 = annotations(value0);
    if (inner1 !== null) {
      faults0 = within(faults0, inner1, "annotations");
    }
  }
  if ((value0 = x.finalizers) !== void 0) {
    count0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "finalizers", value0, "array");
    } else {
      let inner2 = null;
      const list0 = value0;
      for (let index0 = 0; index0 < list0.length; index0++) {
        const item0 = list0[index0];
        if (typeof item0 !== "string" || !pattern9.test(item0)) {
          inner2 = badText(inner2, index0, item0, rule10);
        }
      }
      if (list0.length > 1 && list0.includes("orphan") && list0.includes("foregroundDeletion")) {
        inner2 = fault(inner2, null, "invalid-format", { rule: "orphan or foregroundDeletion, not both" });
      }
      if (inner2 !== null) {
        faults0 = within(faults0, inner2, "finalizers");
      }
    }
  }
  if ((value0 = x.ownerReferences) !== void 0) {
    count0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "ownerReferences", value0, "array");
    } else {
      let inner3 = null;
      const list1 = value0;
      for (let index1 = 0; index1 < list1.length; index1++) {
        const item1 = list1[index1];
        const inner4 = ownerReference(item1);
        if (inner4 !== null) {
          inner3 = within(inner3, inner4, index1);
        }
      }
      if (list1.length > 1 && manyControllers(list1)) {
        inner3 = fault(inner3, null, "invalid-format", { rule: "one owner at most with controller: true" });
      }
      if (inner3 !== null) {
        faults0 = within(faults0, inner3, "ownerReferences");
      }
    }
  }
  if ((value0 = x.managedFields) !== void 0) {
    count0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "managedFields", value0, "array");
    } else {
      let inner5 = null;
      const list2 = value0;
      for (let index2 = 0; index2 < list2.length; index2++) {
        const item2 = list2[index2];
        const inner6 = managedFieldsEntry(item2);
        if (inner6 !== null) {
          inner5 = within(inner5, inner6, index2);
        }
      }
      if (inner5 !== null) {
        faults0 = within(faults0, inner5, "managedFields");
      }
    }
  }
  if ((value0 = x.uid) !== void 0) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "uid", value0, "string");
    }
  }
  if ((value0 = x.resourceVersion) !== void 0) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "resourceVersion", value0, "string");
    }
  }
  if ((value0 = x.selfLink) !== void 0) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "selfLink", value0, "string");
    }
  }
  if ((value0 = x.generation) !== void 0) {
    count0++;
    if (!Number.isInteger(value0) || value0 < -9223372036854776e3 || value0 > 9223372036854776e3) {
      faults0 = badInteger(faults0, "generation", value0, rule11);
    }
  }
  if ((value0 = x.deletionGracePeriodSeconds) !== void 0) {
    count0++;
    if (!Number.isInteger(value0) || value0 < -9223372036854776e3 || value0 > 9223372036854776e3) {
      faults0 = badInteger(faults0, "deletionGracePeriodSeconds", value0, rule11);
    }
  }
  if ((value0 = x.creationTimestamp) !== void 0) {
    count0++;
    if (value0 !== null) {
      if (typeof value0 !== "string" || !isDateTime(value0) || !pattern12.test(value0)) {
        faults0 = badText(faults0, "creationTimestamp", value0, rule13);
      }
    }
  }
  if ((value0 = x.deletionTimestamp) !== void 0) {
    count0++;
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
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields15);
}
function labels(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
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
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
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
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.apiVersion) != null) {
    count0++;
    if (typeof value0 !== "string" || value0.length < 1 || !pattern21.test(value0)) {
      faults0 = badText(faults0, "apiVersion", value0, rule22);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "apiVersion", "missing-field");
  }
  if ((value0 = x.kind) != null) {
    count0++;
    if (typeof value0 !== "string" || value0.length < 1) {
      faults0 = badText(faults0, "kind", value0, rule23);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "kind", "missing-field");
  }
  if ((value0 = x.name) != null) {
    count0++;
    if (typeof value0 !== "string" || value0.length < 1) {
      faults0 = badText(faults0, "name", value0, rule23);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "name", "missing-field");
  }
  if ((value0 = x.uid) != null) {
    count0++;
    if (typeof value0 !== "string" || value0.length < 1) {
      faults0 = badText(faults0, "uid", value0, rule23);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "uid", "missing-field");
  }
  if ((value0 = x.blockOwnerDeletion) !== void 0) {
    count0++;
    if (typeof value0 !== "boolean") {
      faults0 = wrong(faults0, "blockOwnerDeletion", value0, "boolean");
    }
  }
  if ((value0 = x.controller) !== void 0) {
    count0++;
    if (typeof value0 !== "boolean") {
      faults0 = wrong(faults0, "controller", value0, "boolean");
    }
  }
  if (x.apiVersion === "v1" && x.kind === "Event") {
    faults0 = fault(faults0, null, "invalid-format", { rule: "an owner that is no Event" });
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields24);
}
function managedFieldsEntry(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.manager) !== void 0) {
    count0++;
    if (typeof value0 !== "string" || longer(value0, 128)) {
      faults0 = badText(faults0, "manager", value0, rule25);
    }
  }
  if ((value0 = x.operation) != null) {
    count0++;
    if (value0 !== "Apply" && value0 !== "Update") {
      faults0 = notAllowed(faults0, "operation", value0, rule26);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "operation", "missing-field");
  }
  if ((value0 = x.apiVersion) !== void 0) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "apiVersion", value0, "string");
    }
  }
  if ((value0 = x.time) !== void 0) {
    count0++;
    if (value0 !== null) {
      if (typeof value0 !== "string" || !isDateTime(value0) || !pattern12.test(value0)) {
        faults0 = badText(faults0, "time", value0, rule13);
      }
    }
  }
  if ((value0 = x.fieldsType) !== void 0) {
    count0++;
    if (value0 !== "FieldsV1" && value0 !== "") {
      faults0 = notAllowed(faults0, "fieldsType", value0, rule27);
    }
  }
  if ((value0 = x.fieldsV1) !== void 0) {
    count0++;
    if (typeof value0 !== "object" || value0 === null || Array.isArray(value0)) {
      faults0 = wrong(faults0, "fieldsV1", value0, "object");
    }
  }
  if ((value0 = x.subresource) !== void 0) {
    count0++;
    if (typeof value0 !== "string" || longer(value0, 256)) {
      faults0 = badText(faults0, "subresource", value0, rule28);
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields29);
}
function dataPlaneSpec(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.planeID) !== void 0) {
    count0++;
    if (typeof value0 !== "string" || longer(value0, 63) || !pattern30.test(value0)) {
      faults0 = badText(faults0, "planeID", value0, rule31);
    }
  }
  if ((value0 = x.clusterAgent) != null) {
    count0++;
    const inner0 = clusterAgentConfig(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "clusterAgent");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "clusterAgent", "missing-field");
  }
  if ((value0 = x.gateway) !== void 0) {
    count0++;
    const inner1 = gatewaySpec(value0);
    if (inner1 !== null) {
      faults0 = within(faults0, inner1, "gateway");
    }
  }
  if ((value0 = x.secretStoreRef) !== void 0) {
    count0++;
    const inner2 = secretStoreRef(value0);
    if (inner2 !== null) {
      faults0 = within(faults0, inner2, "secretStoreRef");
    }
  }
  if ((value0 = x.observabilityPlaneRef) !== void 0) {
    count0++;
    const inner3 = observabilityPlaneRef(value0);
    if (inner3 !== null) {
      faults0 = within(faults0, inner3, "observabilityPlaneRef");
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields32);
}
function clusterAgentConfig(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.clientCA) != null) {
    count0++;
    const inner0 = valueFrom(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "clientCA");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "clientCA", "missing-field");
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields33);
}
function valueFrom(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.secretKeyRef) !== void 0) {
    count0++;
    const inner0 = secretKeyReference(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "secretKeyRef");
    }
  }
  if ((value0 = x.value) !== void 0) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "value", value0, "string");
    }
  }
  if (x.secretKeyRef == null === (x.value == null)) {
    faults0 = notExactlyOne(faults0, x, branches34);
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields35);
}
function secretKeyReference(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.name) != null) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "name", value0, "string");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "name", "missing-field");
  }
  if ((value0 = x.key) != null) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "key", value0, "string");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "key", "missing-field");
  }
  if ((value0 = x.namespace) !== void 0) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "namespace", value0, "string");
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields36);
}
function gatewaySpec(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.ingress) !== void 0) {
    count0++;
    const inner0 = gatewayNetwork(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "ingress");
    }
  }
  if ((value0 = x.egress) !== void 0) {
    count0++;
    const inner1 = gatewayNetwork(value0);
    if (inner1 !== null) {
      faults0 = within(faults0, inner1, "egress");
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields37);
}
function gatewayNetwork(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.external) !== void 0) {
    count0++;
    const inner0 = gatewayEndpoint(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "external");
    }
  }
  if ((value0 = x.internal) !== void 0) {
    count0++;
    const inner1 = gatewayEndpoint(value0);
    if (inner1 !== null) {
      faults0 = within(faults0, inner1, "internal");
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields38);
}
function gatewayEndpoint(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.name) != null) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "name", value0, "string");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "name", "missing-field");
  }
  if ((value0 = x.namespace) != null) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "namespace", value0, "string");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "namespace", "missing-field");
  }
  if ((value0 = x.http) !== void 0) {
    count0++;
    const inner0 = gatewayListener(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "http");
    }
  }
  if ((value0 = x.https) !== void 0) {
    count0++;
    const inner1 = gatewayListener(value0);
    if (inner1 !== null) {
      faults0 = within(faults0, inner1, "https");
    }
  }
  if ((value0 = x.tls) !== void 0) {
    count0++;
    const inner2 = gatewayListener(value0);
    if (inner2 !== null) {
      faults0 = within(faults0, inner2, "tls");
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields39);
}
function gatewayListener(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.host) != null) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "host", value0, "string");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "host", "missing-field");
  }
  if ((value0 = x.port) != null) {
    count0++;
    if (!Number.isInteger(value0) || value0 < 1 || value0 > 65535) {
      faults0 = badInteger(faults0, "port", value0, rule40);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "port", "missing-field");
  }
  if ((value0 = x.listenerName) !== void 0) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "listenerName", value0, "string");
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields41);
}
function secretStoreRef(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.name) != null) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "name", value0, "string");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "name", "missing-field");
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields42);
}
function observabilityPlaneRef(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.kind) !== void 0) {
    count0++;
    if (value0 !== "ObservabilityPlane" && value0 !== "ClusterObservabilityPlane") {
      faults0 = notAllowed(faults0, "kind", value0, rule43);
    }
  }
  if ((value0 = x.name) != null) {
    count0++;
    if (typeof value0 !== "string" || value0.length < 1 || longer(value0, 63) || !pattern30.test(value0)) {
      faults0 = badText(faults0, "name", value0, rule8);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "name", "missing-field");
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields44);
}
function dataPlaneStatus(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.observedGeneration) !== void 0) {
    count0++;
    if (!Number.isInteger(value0) || value0 < -9223372036854776e3 || value0 > 9223372036854776e3) {
      faults0 = badInteger(faults0, "observedGeneration", value0, rule11);
    }
  }
  if ((value0 = x.conditions) !== void 0) {
    count0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "conditions", value0, "array");
    } else {
      let inner0 = null;
      const list0 = value0;
      for (let index0 = 0; index0 < list0.length; index0++) {
        const item0 = list0[index0];
        const inner1 = condition(item0);
        if (inner1 !== null) {
          inner0 = within(inner0, inner1, index0);
        }
      }
      if (inner0 !== null) {
        faults0 = within(faults0, inner0, "conditions");
      }
    }
  }
  if ((value0 = x.agentConnection) !== void 0) {
    count0++;
    const inner2 = agentConnectionStatus(value0);
    if (inner2 !== null) {
      faults0 = within(faults0, inner2, "agentConnection");
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields45);
}
function condition(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.type) != null) {
    count0++;
    if (typeof value0 !== "string" || longer(value0, 316) || !pattern46.test(value0)) {
      faults0 = badText(faults0, "type", value0, rule47);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "type", "missing-field");
  }
  if ((value0 = x.status) != null) {
    count0++;
    if (value0 !== "True" && value0 !== "False" && value0 !== "Unknown") {
      faults0 = notAllowed(faults0, "status", value0, rule48);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "status", "missing-field");
  }
  if ((value0 = x.observedGeneration) !== void 0) {
    count0++;
    if (!Number.isInteger(value0) || value0 < 0 || value0 > 9223372036854776e3) {
      faults0 = badInteger(faults0, "observedGeneration", value0, rule14);
    }
  }
  if ((value0 = x.lastTransitionTime) != null) {
    count0++;
    if (typeof value0 !== "string" || !isDateTime(value0)) {
      faults0 = badText(faults0, "lastTransitionTime", value0, rule13);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "lastTransitionTime", "missing-field");
  }
  if ((value0 = x.reason) != null) {
    count0++;
    if (typeof value0 !== "string" || value0.length < 1 || longer(value0, 1024) || !pattern49.test(value0)) {
      faults0 = badText(faults0, "reason", value0, rule50);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "reason", "missing-field");
  }
  if ((value0 = x.message) != null) {
    count0++;
    if (typeof value0 !== "string" || longer(value0, 32768)) {
      faults0 = badText(faults0, "message", value0, rule51);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "message", "missing-field");
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields52);
}
function agentConnectionStatus(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.connected) != null) {
    count0++;
    if (typeof value0 !== "boolean") {
      faults0 = wrong(faults0, "connected", value0, "boolean");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "connected", "missing-field");
  }
  if ((value0 = x.connectedAgents) != null) {
    count0++;
    if (!Number.isInteger(value0) || value0 < -9223372036854776e3 || value0 > 9223372036854776e3) {
      faults0 = badInteger(faults0, "connectedAgents", value0, rule11);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "connectedAgents", "missing-field");
  }
  if ((value0 = x.lastConnectedTime) !== void 0) {
    count0++;
    if (typeof value0 !== "string" || !isDateTime(value0)) {
      faults0 = badText(faults0, "lastConnectedTime", value0, rule13);
    }
  }
  if ((value0 = x.lastDisconnectedTime) !== void 0) {
    count0++;
    if (typeof value0 !== "string" || !isDateTime(value0)) {
      faults0 = badText(faults0, "lastDisconnectedTime", value0, rule13);
    }
  }
  if ((value0 = x.lastHeartbeatTime) !== void 0) {
    count0++;
    if (typeof value0 !== "string" || !isDateTime(value0)) {
      faults0 = badText(faults0, "lastHeartbeatTime", value0, rule13);
    }
  }
  if ((value0 = x.message) !== void 0) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "message", value0, "string");
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields53);
}
function clusterDataPlane(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.apiVersion) != null) {
    count0++;
    if (value0 !== "openchoreo.dev/v1alpha1") {
      faults0 = notAllowed(faults0, "apiVersion", value0, rule0);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "apiVersion", "missing-field");
  }
  if ((value0 = x.kind) != null) {
    count0++;
    if (value0 !== "ClusterDataPlane") {
      faults0 = notAllowed(faults0, "kind", value0, rule54);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "kind", "missing-field");
  }
  if ((value0 = x.metadata) != null) {
    count0++;
    const inner0 = clusterScopedObjectMeta(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "metadata");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "metadata", "missing-field");
  }
  if ((value0 = x.spec) != null) {
    count0++;
    const inner1 = clusterDataPlaneSpec(value0);
    if (inner1 !== null) {
      faults0 = within(faults0, inner1, "spec");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "spec", "missing-field");
  }
  if ((value0 = x.status) !== void 0) {
    count0++;
    if (value0 !== null) {
      const inner2 = clusterDataPlaneStatus(value0);
      if (inner2 !== null) {
        faults0 = within(faults0, inner2, "status");
      }
    }
  }
  const spec0 = x.spec;
  if (typeof spec0 === "object" && spec0 !== null && spec0.planeID == null && !(typeof x.metadata?.name === "string" && pattern55.test(x.metadata?.name))) {
    faults0 = underived(faults0, "planeID", spec0);
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields2);
}
function clusterScopedObjectMeta(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.name) !== void 0) {
    count0++;
    if (typeof value0 !== "string" || longer(value0, 253) || !pattern3.test(value0)) {
      faults0 = badText(faults0, "name", value0, rule4);
    }
  }
  if ((value0 = x.generateName) !== void 0) {
    count0++;
    if (typeof value0 !== "string" || !pattern5.test(value0)) {
      faults0 = badText(faults0, "generateName", value0, rule6);
    }
  }
  if ((value0 = x.namespace) !== void 0) {
    count0++;
    faults0 = fault(faults0, "namespace", "namespace-not-allowed");
  }
  if ((value0 = x.labels) !== void 0) {
    count0++;
    const inner0 = labels(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "labels");
    }
  }
  if ((value0 = x.annotations) !== void 0) {
    count0++;
    const inner1 = annotations(value0);
    if (inner1 !== null) {
      faults0 = within(faults0, inner1, "annotations");
    }
  }
  if ((value0 = x.finalizers) !== void 0) {
    count0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "finalizers", value0, "array");
    } else {
      let inner2 = null;
      const list0 = value0;
      for (let index0 = 0; index0 < list0.length; index0++) {
        const item0 = list0[index0];
        if (typeof item0 !== "string" || !pattern9.test(item0)) {
          inner2 = badText(inner2, index0, item0, rule10);
        }
      }
      if (list0.length > 1 && list0.includes("orphan") && list0.includes("foregroundDeletion")) {
        inner2 = fault(inner2, null, "invalid-format", { rule: "orphan or foregroundDeletion, not both" });
      }
      if (inner2 !== null) {
        faults0 = within(faults0, inner2, "finalizers");
      }
    }
  }
  if ((value0 = x.ownerReferences) !== void 0) {
    count0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "ownerReferences", value0, "array");
    } else {
      let inner3 = null;
      const list1 = value0;
      for (let index1 = 0; index1 < list1.length; index1++) {
        const item1 = list1[index1];
        const inner4 = ownerReference(item1);
        if (inner4 !== null) {
          inner3 = within(inner3, inner4, index1);
        }
      }
      if (list1.length > 1 && manyControllers(list1)) {
        inner3 = fault(inner3, null, "invalid-format", { rule: "one owner at most with controller: true" });
      }
      if (inner3 !== null) {
        faults0 = within(faults0, inner3, "ownerReferences");
      }
    }
  }
  if ((value0 = x.managedFields) !== void 0) {
    count0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "managedFields", value0, "array");
    } else {
      let inner5 = null;
      const list2 = value0;
      for (let index2 = 0; index2 < list2.length; index2++) {
        const item2 = list2[index2];
        const inner6 = managedFieldsEntry(item2);
        if (inner6 !== null) {
          inner5 = within(inner5, inner6, index2);
        }
      }
      if (inner5 !== null) {
        faults0 = within(faults0, inner5, "managedFields");
      }
    }
  }
  if ((value0 = x.uid) !== void 0) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "uid", value0, "string");
    }
  }
  if ((value0 = x.resourceVersion) !== void 0) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "resourceVersion", value0, "string");
    }
  }
  if ((value0 = x.selfLink) !== void 0) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "selfLink", value0, "string");
    }
  }
  if ((value0 = x.generation) !== void 0) {
    count0++;
    if (!Number.isInteger(value0) || value0 < -9223372036854776e3 || value0 > 9223372036854776e3) {
      faults0 = badInteger(faults0, "generation", value0, rule11);
    }
  }
  if ((value0 = x.deletionGracePeriodSeconds) !== void 0) {
    count0++;
    if (!Number.isInteger(value0) || value0 < -9223372036854776e3 || value0 > 9223372036854776e3) {
      faults0 = badInteger(faults0, "deletionGracePeriodSeconds", value0, rule11);
    }
  }
  if ((value0 = x.creationTimestamp) !== void 0) {
    count0++;
    if (value0 !== null) {
      if (typeof value0 !== "string" || !isDateTime(value0) || !pattern12.test(value0)) {
        faults0 = badText(faults0, "creationTimestamp", value0, rule13);
      }
    }
  }
  if ((value0 = x.deletionTimestamp) !== void 0) {
    count0++;
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
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields15);
}
function clusterDataPlaneSpec(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.planeID) !== void 0) {
    count0++;
    if (typeof value0 !== "string" || longer(value0, 63) || !pattern30.test(value0)) {
      faults0 = badText(faults0, "planeID", value0, rule31);
    }
  }
  if ((value0 = x.clusterAgent) != null) {
    count0++;
    const inner0 = clusterScopedAgentConfig(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "clusterAgent");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "clusterAgent", "missing-field");
  }
  if ((value0 = x.gateway) !== void 0) {
    count0++;
    const inner1 = gatewaySpec(value0);
    if (inner1 !== null) {
      faults0 = within(faults0, inner1, "gateway");
    }
  }
  if ((value0 = x.secretStoreRef) !== void 0) {
    count0++;
    const inner2 = secretStoreRef(value0);
    if (inner2 !== null) {
      faults0 = within(faults0, inner2, "secretStoreRef");
    }
  }
  if ((value0 = x.observabilityPlaneRef) !== void 0) {
    count0++;
    const inner3 = clusterObservabilityPlaneRef(value0);
    if (inner3 !== null) {
      faults0 = within(faults0, inner3, "observabilityPlaneRef");
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields56);
}
function clusterScopedAgentConfig(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.clientCA) != null) {
    count0++;
    const inner0 = clusterScopedValueFrom(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "clientCA");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "clientCA", "missing-field");
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields33);
}
function clusterScopedValueFrom(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.secretKeyRef) !== void 0) {
    count0++;
    const inner0 = clusterScopedSecretKeyReference(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "secretKeyRef");
    }
  }
  if ((value0 = x.value) !== void 0) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "value", value0, "string");
    }
  }
  if (x.secretKeyRef == null === (x.value == null)) {
    faults0 = notExactlyOne(faults0, x, branches34);
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields57);
}
function clusterScopedSecretKeyReference(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.name) != null) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "name", value0, "string");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "name", "missing-field");
  }
  if ((value0 = x.key) != null) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "key", value0, "string");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "key", "missing-field");
  }
  if ((value0 = x.namespace) != null) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "namespace", value0, "string");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "namespace", "missing-secret-namespace");
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields36);
}
function clusterObservabilityPlaneRef(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.kind) !== void 0) {
    count0++;
    if (value0 !== "ClusterObservabilityPlane") {
      faults0 = notAllowed(faults0, "kind", value0, rule58);
    }
  }
  if ((value0 = x.name) != null) {
    count0++;
    if (typeof value0 !== "string" || value0.length < 1 || longer(value0, 63) || !pattern30.test(value0)) {
      faults0 = badText(faults0, "name", value0, rule8);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "name", "missing-field");
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields44);
}
function clusterDataPlaneStatus(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.observedGeneration) !== void 0) {
    count0++;
    if (!Number.isInteger(value0) || value0 < -9223372036854776e3 || value0 > 9223372036854776e3) {
      faults0 = badInteger(faults0, "observedGeneration", value0, rule11);
    }
  }
  if ((value0 = x.conditions) !== void 0) {
    count0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "conditions", value0, "array");
    } else {
      let inner0 = null;
      const list0 = value0;
      for (let index0 = 0; index0 < list0.length; index0++) {
        const item0 = list0[index0];
        const inner1 = condition(item0);
        if (inner1 !== null) {
          inner0 = within(inner0, inner1, index0);
        }
      }
      if (list0.length > 1) {
        inner0 = repeated(inner0, list0, "type", "a type that no other item has");
      }
      if (inner0 !== null) {
        faults0 = within(faults0, inner0, "conditions");
      }
    }
  }
  if ((value0 = x.agentConnection) !== void 0) {
    count0++;
    const inner2 = agentConnectionStatus(value0);
    if (inner2 !== null) {
      faults0 = within(faults0, inner2, "agentConnection");
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields45);
}
function workflowPlane(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.apiVersion) != null) {
    count0++;
    if (value0 !== "openchoreo.dev/v1alpha1") {
      faults0 = notAllowed(faults0, "apiVersion", value0, rule0);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "apiVersion", "missing-field");
  }
  if ((value0 = x.kind) != null) {
    count0++;
    if (value0 !== "WorkflowPlane") {
      faults0 = notAllowed(faults0, "kind", value0, rule59);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "kind", "missing-field");
  }
  if ((value0 = x.metadata) != null) {
    count0++;
    const inner0 = objectMeta(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "metadata");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "metadata", "missing-field");
  }
  if ((value0 = x.spec) != null) {
    count0++;
    const inner1 = workflowPlaneSpec(value0);
    if (inner1 !== null) {
      faults0 = within(faults0, inner1, "spec");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "spec", "missing-field");
  }
  if ((value0 = x.status) !== void 0) {
    count0++;
    if (value0 !== null) {
      const inner2 = workflowPlaneStatus(value0);
      if (inner2 !== null) {
        faults0 = within(faults0, inner2, "status");
      }
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields2);
}
function workflowPlaneSpec(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.planeID) !== void 0) {
    count0++;
    if (typeof value0 !== "string" || longer(value0, 63) || !pattern30.test(value0)) {
      faults0 = badText(faults0, "planeID", value0, rule31);
    }
  }
  if ((value0 = x.clusterAgent) != null) {
    count0++;
    const inner0 = clusterAgentConfig(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "clusterAgent");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "clusterAgent", "missing-field");
  }
  if ((value0 = x.secretStoreRef) !== void 0) {
    count0++;
    const inner1 = secretStoreRef(value0);
    if (inner1 !== null) {
      faults0 = within(faults0, inner1, "secretStoreRef");
    }
  }
  if ((value0 = x.observabilityPlaneRef) !== void 0) {
    count0++;
    const inner2 = observabilityPlaneRef(value0);
    if (inner2 !== null) {
      faults0 = within(faults0, inner2, "observabilityPlaneRef");
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields60);
}
function workflowPlaneStatus(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.observedGeneration) !== void 0) {
    count0++;
    if (!Number.isInteger(value0) || value0 < -9223372036854776e3 || value0 > 9223372036854776e3) {
      faults0 = badInteger(faults0, "observedGeneration", value0, rule11);
    }
  }
  if ((value0 = x.conditions) !== void 0) {
    count0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "conditions", value0, "array");
    } else {
      let inner0 = null;
      const list0 = value0;
      for (let index0 = 0; index0 < list0.length; index0++) {
        const item0 = list0[index0];
        const inner1 = condition(item0);
        if (inner1 !== null) {
          inner0 = within(inner0, inner1, index0);
        }
      }
      if (inner0 !== null) {
        faults0 = within(faults0, inner0, "conditions");
      }
    }
  }
  if ((value0 = x.agentConnection) !== void 0) {
    count0++;
    const inner2 = agentConnectionStatus(value0);
    if (inner2 !== null) {
      faults0 = within(faults0, inner2, "agentConnection");
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields45);
}
function clusterWorkflowPlane(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.apiVersion) != null) {
    count0++;
    if (value0 !== "openchoreo.dev/v1alpha1") {
      faults0 = notAllowed(faults0, "apiVersion", value0, rule0);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "apiVersion", "missing-field");
  }
  if ((value0 = x.kind) != null) {
    count0++;
    if (value0 !== "ClusterWorkflowPlane") {
      faults0 = notAllowed(faults0, "kind", value0, rule61);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "kind", "missing-field");
  }
  if ((value0 = x.metadata) != null) {
    count0++;
    const inner0 = clusterScopedObjectMeta(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "metadata");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "metadata", "missing-field");
  }
  if ((value0 = x.spec) != null) {
    count0++;
    const inner1 = clusterWorkflowPlaneSpec(value0);
    if (inner1 !== null) {
      faults0 = within(faults0, inner1, "spec");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "spec", "missing-field");
  }
  if ((value0 = x.status) !== void 0) {
    count0++;
    if (value0 !== null) {
      const inner2 = clusterWorkflowPlaneStatus(value0);
      if (inner2 !== null) {
        faults0 = within(faults0, inner2, "status");
      }
    }
  }
  const spec0 = x.spec;
  if (typeof spec0 === "object" && spec0 !== null && spec0.planeID == null && !(typeof x.metadata?.name === "string" && pattern55.test(x.metadata?.name))) {
    faults0 = underived(faults0, "planeID", spec0);
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields2);
}
function clusterWorkflowPlaneSpec(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.planeID) !== void 0) {
    count0++;
    if (typeof value0 !== "string" || longer(value0, 63) || !pattern30.test(value0)) {
      faults0 = badText(faults0, "planeID", value0, rule31);
    }
  }
  if ((value0 = x.clusterAgent) != null) {
    count0++;
    const inner0 = clusterScopedAgentConfig(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "clusterAgent");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "clusterAgent", "missing-field");
  }
  if ((value0 = x.secretStoreRef) !== void 0) {
    count0++;
    const inner1 = secretStoreRef(value0);
    if (inner1 !== null) {
      faults0 = within(faults0, inner1, "secretStoreRef");
    }
  }
  if ((value0 = x.observabilityPlaneRef) !== void 0) {
    count0++;
    const inner2 = clusterObservabilityPlaneRef(value0);
    if (inner2 !== null) {
      faults0 = within(faults0, inner2, "observabilityPlaneRef");
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields60);
}
function clusterWorkflowPlaneStatus(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.observedGeneration) !== void 0) {
    count0++;
    if (!Number.isInteger(value0) || value0 < -9223372036854776e3 || value0 > 9223372036854776e3) {
      faults0 = badInteger(faults0, "observedGeneration", value0, rule11);
    }
  }
  if ((value0 = x.conditions) !== void 0) {
    count0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "conditions", value0, "array");
    } else {
      let inner0 = null;
      const list0 = value0;
      for (let index0 = 0; index0 < list0.length; index0++) {
        const item0 = list0[index0];
        const inner1 = condition(item0);
        if (inner1 !== null) {
          inner0 = within(inner0, inner1, index0);
        }
      }
      if (list0.length > 1) {
        inner0 = repeated(inner0, list0, "type", "a type that no other item has");
      }
      if (inner0 !== null) {
        faults0 = within(faults0, inner0, "conditions");
      }
    }
  }
  if ((value0 = x.agentConnection) !== void 0) {
    count0++;
    const inner2 = agentConnectionStatus(value0);
    if (inner2 !== null) {
      faults0 = within(faults0, inner2, "agentConnection");
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields45);
}
function observabilityPlane(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.apiVersion) != null) {
    count0++;
    if (value0 !== "openchoreo.dev/v1alpha1") {
      faults0 = notAllowed(faults0, "apiVersion", value0, rule0);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "apiVersion", "missing-field");
  }
  if ((value0 = x.kind) != null) {
    count0++;
    if (value0 !== "ObservabilityPlane") {
      faults0 = notAllowed(faults0, "kind", value0, rule62);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "kind", "missing-field");
  }
  if ((value0 = x.metadata) != null) {
    count0++;
    const inner0 = objectMeta(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "metadata");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "metadata", "missing-field");
  }
  if ((value0 = x.spec) != null) {
    count0++;
    const inner1 = observabilityPlaneSpec(value0);
    if (inner1 !== null) {
      faults0 = within(faults0, inner1, "spec");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "spec", "missing-field");
  }
  if ((value0 = x.status) !== void 0) {
    count0++;
    if (value0 !== null) {
      const inner2 = observabilityPlaneStatus(value0);
      if (inner2 !== null) {
        faults0 = within(faults0, inner2, "status");
      }
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields2);
}
function observabilityPlaneSpec(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.planeID) !== void 0) {
    count0++;
    if (typeof value0 !== "string" || longer(value0, 63) || !pattern30.test(value0)) {
      faults0 = badText(faults0, "planeID", value0, rule31);
    }
  }
  if ((value0 = x.clusterAgent) != null) {
    count0++;
    const inner0 = clusterAgentConfig(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "clusterAgent");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "clusterAgent", "missing-field");
  }
  if ((value0 = x.observerURL) != null) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "observerURL", value0, "string");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "observerURL", "missing-field");
  }
  if ((value0 = x.rcaAgentURL) !== void 0) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "rcaAgentURL", value0, "string");
    }
  }
  if ((value0 = x.finOpsAgentURL) !== void 0) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "finOpsAgentURL", value0, "string");
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields63);
}
function observabilityPlaneStatus(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.observedGeneration) !== void 0) {
    count0++;
    if (!Number.isInteger(value0) || value0 < -9223372036854776e3 || value0 > 9223372036854776e3) {
      faults0 = badInteger(faults0, "observedGeneration", value0, rule11);
    }
  }
  if ((value0 = x.conditions) !== void 0) {
    count0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "conditions", value0, "array");
    } else {
      let inner0 = null;
      const list0 = value0;
      for (let index0 = 0; index0 < list0.length; index0++) {
        const item0 = list0[index0];
        const inner1 = condition(item0);
        if (inner1 !== null) {
          inner0 = within(inner0, inner1, index0);
        }
      }
      if (inner0 !== null) {
        faults0 = within(faults0, inner0, "conditions");
      }
    }
  }
  if ((value0 = x.agentConnection) !== void 0) {
    count0++;
    const inner2 = agentConnectionStatus(value0);
    if (inner2 !== null) {
      faults0 = within(faults0, inner2, "agentConnection");
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields45);
}
function clusterObservabilityPlane(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.apiVersion) != null) {
    count0++;
    if (value0 !== "openchoreo.dev/v1alpha1") {
      faults0 = notAllowed(faults0, "apiVersion", value0, rule0);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "apiVersion", "missing-field");
  }
  if ((value0 = x.kind) != null) {
    count0++;
    if (value0 !== "ClusterObservabilityPlane") {
      faults0 = notAllowed(faults0, "kind", value0, rule64);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "kind", "missing-field");
  }
  if ((value0 = x.metadata) != null) {
    count0++;
    const inner0 = clusterScopedObjectMeta(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "metadata");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "metadata", "missing-field");
  }
  if ((value0 = x.spec) != null) {
    count0++;
    const inner1 = clusterObservabilityPlaneSpec(value0);
    if (inner1 !== null) {
      faults0 = within(faults0, inner1, "spec");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "spec", "missing-field");
  }
  if ((value0 = x.status) !== void 0) {
    count0++;
    if (value0 !== null) {
      const inner2 = clusterObservabilityPlaneStatus(value0);
      if (inner2 !== null) {
        faults0 = within(faults0, inner2, "status");
      }
    }
  }
  const spec0 = x.spec;
  if (typeof spec0 === "object" && spec0 !== null && spec0.planeID == null && !(typeof x.metadata?.name === "string" && pattern55.test(x.metadata?.name))) {
    faults0 = underived(faults0, "planeID", spec0);
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields2);
}
function clusterObservabilityPlaneSpec(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.planeID) !== void 0) {
    count0++;
    if (typeof value0 !== "string" || longer(value0, 63) || !pattern30.test(value0)) {
      faults0 = badText(faults0, "planeID", value0, rule31);
    }
  }
  if ((value0 = x.clusterAgent) != null) {
    count0++;
    const inner0 = clusterScopedAgentConfig(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "clusterAgent");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "clusterAgent", "missing-field");
  }
  if ((value0 = x.observerURL) != null) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "observerURL", value0, "string");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "observerURL", "missing-field");
  }
  if ((value0 = x.rcaAgentURL) !== void 0) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "rcaAgentURL", value0, "string");
    }
  }
  if ((value0 = x.finOpsAgentURL) !== void 0) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "finOpsAgentURL", value0, "string");
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields63);
}
function clusterObservabilityPlaneStatus(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.observedGeneration) !== void 0) {
    count0++;
    if (!Number.isInteger(value0) || value0 < -9223372036854776e3 || value0 > 9223372036854776e3) {
      faults0 = badInteger(faults0, "observedGeneration", value0, rule11);
    }
  }
  if ((value0 = x.conditions) !== void 0) {
    count0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "conditions", value0, "array");
    } else {
      let inner0 = null;
      const list0 = value0;
      for (let index0 = 0; index0 < list0.length; index0++) {
        const item0 = list0[index0];
        const inner1 = condition(item0);
        if (inner1 !== null) {
          inner0 = within(inner0, inner1, index0);
        }
      }
      if (list0.length > 1) {
        inner0 = repeated(inner0, list0, "type", "a type that no other item has");
      }
      if (inner0 !== null) {
        faults0 = within(faults0, inner0, "conditions");
      }
    }
  }
  if ((value0 = x.agentConnection) !== void 0) {
    count0++;
    const inner2 = agentConnectionStatus(value0);
    if (inner2 !== null) {
      faults0 = within(faults0, inner2, "agentConnection");
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields45);
}
function environment(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.apiVersion) != null) {
    count0++;
    if (value0 !== "openchoreo.dev/v1alpha1") {
      faults0 = notAllowed(faults0, "apiVersion", value0, rule0);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "apiVersion", "missing-field");
  }
  if ((value0 = x.kind) != null) {
    count0++;
    if (value0 !== "Environment") {
      faults0 = notAllowed(faults0, "kind", value0, rule65);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "kind", "missing-field");
  }
  if ((value0 = x.metadata) != null) {
    count0++;
    const inner0 = objectMeta(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "metadata");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "metadata", "missing-field");
  }
  if ((value0 = x.spec) != null) {
    count0++;
    const inner1 = environmentSpec(value0);
    if (inner1 !== null) {
      faults0 = within(faults0, inner1, "spec");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "spec", "missing-field");
  }
  if ((value0 = x.status) !== void 0) {
    count0++;
    if (value0 !== null) {
      const inner2 = environmentStatus(value0);
      if (inner2 !== null) {
        faults0 = within(faults0, inner2, "status");
      }
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields2);
}
function environmentSpec(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.dataPlaneRef) !== void 0) {
    count0++;
    const inner0 = dataPlaneRef(value0);
    if (inner0 !== null) {
      faults0 = within(faults0, inner0, "dataPlaneRef");
    }
  }
  if ((value0 = x.gateway) !== void 0) {
    count0++;
    const inner1 = gatewaySpec(value0);
    if (inner1 !== null) {
      faults0 = within(faults0, inner1, "gateway");
    }
  }
  if ((value0 = x.isProduction) !== void 0) {
    count0++;
    if (typeof value0 !== "boolean") {
      faults0 = wrong(faults0, "isProduction", value0, "boolean");
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields66);
}
function dataPlaneRef(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.kind) != null) {
    count0++;
    if (value0 !== "DataPlane" && value0 !== "ClusterDataPlane") {
      faults0 = notAllowed(faults0, "kind", value0, rule67);
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "kind", "missing-field");
  }
  if ((value0 = x.name) != null) {
    count0++;
    if (typeof value0 !== "string") {
      faults0 = wrong(faults0, "name", value0, "string");
    }
  } else {
    if (value0 === null) {
      count0++;
    }
    faults0 = fault(faults0, "name", "missing-field");
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields44);
}
function environmentStatus(x) {
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    return notAnObject(x);
  }
  let faults0 = null;
  let count0 = 0;
  let value0;
  if ((value0 = x.observedGeneration) !== void 0) {
    count0++;
    if (!Number.isInteger(value0) || value0 < -9223372036854776e3 || value0 > 9223372036854776e3) {
      faults0 = badInteger(faults0, "observedGeneration", value0, rule11);
    }
  }
  if ((value0 = x.conditions) !== void 0) {
    count0++;
    if (!Array.isArray(value0)) {
      faults0 = wrong(faults0, "conditions", value0, "array");
    } else {
      let inner0 = null;
      const list0 = value0;
      for (let index0 = 0; index0 < list0.length; index0++) {
        const item0 = list0[index0];
        const inner1 = condition(item0);
        if (inner1 !== null) {
          inner0 = within(inner0, inner1, index0);
        }
      }
      if (inner0 !== null) {
        faults0 = within(faults0, inner0, "conditions");
      }
    }
  }
  for (const _ in x) count0--;
  if (count0 === 0 && faults0 === null) {
    return null;
  }
  return settle(faults0, x, fields68);
}
export {
  clusterDataPlane,
  clusterObservabilityPlane,
  clusterWorkflowPlane,
  dataPlane,
  environment,
  observabilityPlane,
  workflowPlane
};
