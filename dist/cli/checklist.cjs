"use strict";var Sn=Object.defineProperty;var La=Object.getOwnPropertyDescriptor;var Ma=Object.getOwnPropertyNames;var Fa=Object.prototype.hasOwnProperty;var D=(e,t)=>{for(var n in t)Sn(e,n,{get:t[n],enumerable:!0})},Ba=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Ma(t))!Fa.call(e,o)&&o!==
n&&Sn(e,o,{get:()=>t[o],enumerable:!(r=La(t,o))||r.enumerable});return e};var Ha=e=>Ba(Sn({},"__esModule",{value:!0}),e);var zf={};D(zf,{checklistCommand:()=>Gf});module.exports=Ha(zf);var no=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,ro=/##(\w*)\[/g,_a=e=>!/[^\n\x20-\x7e]|::|##/.test(e);function Q(e){return _a(e)&&!e.includes(
`
`)?e:qa(e.replace(no,Wa))}function oo(e){return`${JSON.stringify(e,null,2).replace(no,t=>t===`
`?t:Ka(t)).replace(ro,"##$1\\u005b")}
`}function Ka(e){return Array.from({length:e.length},(t,n)=>`\\u${io(e.charCodeAt(n))}`).join("")}function Wa(e){let t=e.codePointAt(0)??0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${io(t)}`}var io=e=>e.toString(16).padStart(4,"0");function qa(e){return e.
replace(/^(\s*):(?=:)/,"$1\\:").replace(ro,"##$1\\[")}var At={key:"openchoreo.dev/controlplane-namespace",value:"true"},so={key:"openchoreo.dev/control-plane",value:"true"},lo={"v0.3":void 0,"v0.4":void 0,"v0.6":void 0,
"v0.7":void 0,"v0.8":void 0,"v0.9":void 0,"v0.10":void 0,"v0.12":void 0,"v0.13":At,"v0.14":At,"v0.15":At,"v0.17":At,"v1.0":so,"v1.1":so},se={secret:"cluster-age\
nt-tls",caKey:"ca.crt",durationHours:2160,renewedHoursBeforeEnd:360,renewedEveryDays:75},Nt={"v0.3":void 0,"v0.4":void 0,"v0.6":void 0,"v0.7":void 0,"v0.8":void 0,
"v0.9":se,"v0.10":se,"v0.12":se,"v0.13":se,"v0.14":se,"v0.15":se,"v0.17":se,"v1.0":se,"v1.1":se},G={control:{chart:"openchoreo-control-plane",namespace:"opencho\
reo-control-plane"},data:{chart:"openchoreo-data-plane",namespace:"openchoreo-data-plane"},build:{chart:"openchoreo-build-plane",namespace:"openchoreo-build-pla\
ne"},workflow:{chart:"openchoreo-workflow-plane",namespace:"openchoreo-workflow-plane"},observability:{chart:"openchoreo-observability-plane",namespace:"opencho\
reo-observability-plane"}},Dt={},ja={data:"clusterAgent.planeName",build:"clusterAgent.planeName",observability:"clusterAgent.planeName"},Oe={data:"clusterAgent\
.planeID",build:"clusterAgent.planeID",observability:"clusterAgent.planeID"},ao={data:"clusterAgent.planeID",workflow:"clusterAgent.planeID",observability:"clus\
terAgent.planeID"},co={"v0.3":Dt,"v0.4":Dt,"v0.6":Dt,"v0.7":Dt,"v0.8":ja,"v0.9":Oe,"v0.10":Oe,"v0.12":Oe,"v0.13":Oe,"v0.14":Oe,"v0.15":Oe,"v0.17":Oe,"v1.0":ao,"\
v1.1":ao},Ua={service:"{dnsPrefix}.{host}",webApplication:"{component}-{environment}.choreoapps.localhost",hosts:["/spec/gateway/publicVirtualHost","/spec/gatew\
ay/organizationVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},fe={service:"{environment}.{host}",webApplication:"{component}-{environment}.{host}",hosts:[
"/spec/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},Ga={service:"{namespace}.{environment}.{host}",webApplication:"{namespace}.{component}\
-{environment}.{host}",hosts:["/spec/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!1},za={service:"{environment}-{namespace}.{host}",webApplication:"\
{component}-{environment}-{namespace}.{host}",hosts:["/spec/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},In={service:"{environment}-{names\
pace}.{host}",hosts:["/spec/gateway/ingress/external/http/host","/spec/gateway/ingress/external/https/host","/spec/gateway/ingress/internal/http/host","/spec/ga\
teway/ingress/internal/https/host"],ofEnvironment:!0,coveredByWildcard:!0},pe={"v0.3":Ua,"v0.4":fe,"v0.6":fe,"v0.7":fe,"v0.8":fe,"v0.9":fe,"v0.10":fe,"v0.12":fe,
"v0.13":fe,"v0.14":Ga,"v0.15":za,"v0.17":In,"v1.0":In,"v1.1":In};var M=[],ot=[{name:"Gateway API CRDs",purpose:"for the gateway of the plane",planeTypes:["data","observability"]},{name:"kgateway",purpose:"the implementation o\
f the Gateway API",planeTypes:["data","observability"]},{name:"External Secrets Operator",purpose:"synchronizes the secrets of the plane from its secret store",
planeTypes:["data","build","workflow","observability"]}],uo={"v0.3":M,"v0.4":M,"v0.5":M,"v0.6":M,"v0.7":M,"v0.8":M,"v0.9":M,"v0.10":M,"v0.11":M,"v0.12":M,"v0.13":M,
"v0.14":M,"v0.15":M,"v0.16":ot,"v0.17":ot,"v1.0":ot,"v1.1":ot,"v1.2":ot},it={port:8443,caSecret:"cluster-gateway-ca",caKey:"ca.crt",configMap:"cluster-gateway-c\
a",gatewayValues:["clusterGateway.tls.dnsNames[0]=GATEWAY_HOST"],agentValues:["clusterAgent.serverUrl=wss://GATEWAY_HOST/ws","clusterAgent.tls.generateCerts=tru\
e","clusterAgent.tls.serverCAConfigMap=cluster-gateway-ca","clusterAgent.tls.caSecretName="],sources:["https://github.com/openchoreo/openchoreo.github.io/blob/2\
f2c41b55e49d93722172b15e5c5e6c4548408bc/versioned_docs/version-v0.16.x/operations/multi-cluster-connectivity.mdx","https://github.com/openchoreo/openchoreo.gith\
ub.io/blob/398f18a69a7c56ea71be8008b49499f363bebc72/versioned_docs/version-v1.2.x/platform-engineer-guide/multi-cluster-connectivity.mdx"]},Ne={"v0.3":void 0,"v\
0.4":void 0,"v0.5":void 0,"v0.6":void 0,"v0.7":void 0,"v0.8":void 0,"v0.9":void 0,"v0.10":void 0,"v0.11":void 0,"v0.12":void 0,"v0.13":void 0,"v0.14":void 0,"v0\
.15":void 0,"v0.16":it,"v0.17":it,"v1.0":it,"v1.1":it,"v1.2":it},En=[{of:"kind",what:"resources of each kind",command:"kubectl get {kinds} --namespace {namespac\
e}"},{of:"cluster-kind",what:"cluster-scoped resources",command:"kubectl get {kinds}"},{of:"environment",what:"conditions of an environment",command:"kubectl de\
scribe environment {name} --namespace {namespace}"},{of:"plane",what:"conditions of a plane",command:"kubectl get {kind} {name} --namespace {namespace} --output\
 jsonpath='{.status.conditions}'"},{of:"control",what:"logs of the controller manager",command:"kubectl logs --namespace {chartNamespace} deployment/controller-\
manager"}],N=[{of:"kind",what:"resources of each kind",command:"kubectl get {kinds} --namespace {namespace}"},{of:"cluster-kind",what:"cluster-scoped resources",
command:"kubectl get {kinds}"},{of:"environment",what:"conditions of an environment",command:"kubectl describe environment {name} --namespace {namespace}"},{of:"\
plane",what:"conditions of a plane",command:"kubectl get {kind} {name} --namespace {namespace} --output jsonpath='{.status.conditions}'"},{of:"agent",what:"pods\
 of the agent",command:"kubectl get pods --namespace {chartNamespace} --selector app.kubernetes.io/name=cluster-agent"},{of:"agent",what:"logs of the agent",command:"\
kubectl logs --namespace {chartNamespace} deployment/cluster-agent"},{of:"control",what:"logs of the controller manager",command:"kubectl logs --namespace {char\
tNamespace} deployment/controller-manager"}],fo={"v0.3":En,"v0.4":En,"v0.5":En,"v0.6":N,"v0.7":N,"v0.8":N,"v0.9":N,"v0.10":N,"v0.11":N,"v0.12":N,"v0.13":N,"v0.1\
4":N,"v0.15":N,"v0.16":N,"v0.17":N,"v1.0":N,"v1.1":N,"v1.2":N};var st=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
role:"host",pointer:"/spec/gateway/organizationVirtualHost",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{role:"\
observer-url",pointer:"/spec/observer/url",kinds:["DataPlane","BuildPlane"],until:"v0.7"},{role:"pull-secrets",pointer:"/spec/imagePullSecretRefs",kinds:["DataP\
lane"],since:"v0.4",until:"v0.17"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",kinds:["DataPlane"],since:"v0.4"},{role:"client-ca",pointer:"/spec/a\
gent/clientCA",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:["DataPlane"],since:"v0.6",
until:"v0.8"},{role:"secret-key",pointer:"/spec/agent/clientCA/secretRef/key",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/\
spec/agent/clientCA/secretRef/namespace",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/na\
me",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/key",kinds:["DataPlane","Bu\
ildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"\
v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"\
v0.8"},{role:"secret-key",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"\
secret-namespace",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"\
secret-name",pointer:"/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",
pointer:"/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"\
/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/\
kubernetesCluster/auth/bearerToken/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",pointer:"/spec/kubernetesClust\
er/auth/bearerToken/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/kubernetesCluster/auth/be\
arerToken/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"plane-id",pointer:"/spec/planeID",kinds:["DataPlane","BuildPla\
ne","ObservabilityPlane"],since:"v0.9"},{role:"client-ca",pointer:"/spec/clusterAgent/clientCA",kinds:["DataPlane","BuildPlane","ObservabilityPlane"],since:"v0.\
9"},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"secret-\
key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"secret-namespace",pointer:"\
/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"port",pointer:"/spec/gateway/public\
HTTPPort",direction:"ingress",visibility:"external",protocol:"http",default:19080,kinds:["DataPlane"],since:"v0.10",until:"v0.15"},{role:"port",pointer:"/spec/g\
ateway/publicHTTPSPort",direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["DataPlane"],since:"v0.10",until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:["DataPlane"],since:"v0.10",until:"v0.15"},{role:"\
port",pointer:"/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["DataPlane"],since:"v0.10",until:"\
v0.15"},{role:"gateway-name",pointer:"/spec/gateway/publicGatewayName",direction:"ingress",visibility:"external",default:"gateway-default",kinds:["DataPlane","C\
lusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-namespace",pointer:"/spec/gateway/publicGatewayNamespace",direction:"ingress",visibility:"\
external",default:"openchoreo-data-plane",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-name",pointer:"/spec/\
gateway/organizationGatewayName",direction:"ingress",visibility:"internal",default:"gateway-default",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.15",until:"v0.15"},{role:"gateway-namespace",pointer:"/spec/gateway/organizationGatewayNamespace",direction:"ingress",visibility:"internal",default:"openchor\
eo-data-plane",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-name",pointer:"/spec/gateway/ingress/external/na\
me",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-namespace",pointer:"/spec/gatew\
ay/ingress/external/namespace",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"\
/spec/gateway/ingress/external/http/host",direction:"ingress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.17"},{role:"port",pointer:"/spec/gateway/ingress/external/http/port",direction:"ingress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDat\
aPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/ingress/external/http/listenerName",direction:"ingress",visibility:"external",
protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/external/https/host",direction:"\
ingress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/\
external/https/port",direction:"ingress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"liste\
ner-name",pointer:"/spec/gateway/ingress/external/https/listenerName",direction:"ingress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterData\
Plane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/external/tls/host",direction:"ingress",visibility:"external",protocol:"tls",kinds:[
"DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/external/tls/port",direction:"ingress",visibility:"exte\
rnal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/ingress/external/tls/liste\
nerName",direction:"ingress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-name",pointer:"\
/spec/gateway/ingress/internal/name",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gatewa\
y-namespace",pointer:"/spec/gateway/ingress/internal/namespace",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.17"},{role:"host",pointer:"/spec/gateway/ingress/internal/http/host",direction:"ingress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDat\
aPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/internal/http/port",direction:"ingress",visibility:"internal",protocol:"http",
kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/ingress/internal/http/listenerName",direction:"\
ingress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/i\
nternal/https/host",direction:"ingress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",
pointer:"/spec/gateway/ingress/internal/https/port",direction:"ingress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environmen\
t"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/ingress/internal/https/listenerName",direction:"ingress",visibility:"internal",protocol:"https",
kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/internal/tls/host",direction:"ingress",visibility:"\
internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/internal/tls/port",direction:"\
ingress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/i\
ngress/internal/tls/listenerName",direction:"ingress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{
role:"gateway-name",pointer:"/spec/gateway/egress/external/name",direction:"egress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/egress/external/namespace",direction:"egress",visibility:"external",kinds:["DataPlane","ClusterDataPlan\
e","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/external/http/host",direction:"egress",visibility:"external",protocol:"http",kinds:[
"DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/external/http/port",direction:"egress",visibility:"exter\
nal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/egress/external/http/liste\
nerName",direction:"egress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spe\
c/gateway/egress/external/https/host",direction:"egress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.1\
7"},{role:"port",pointer:"/spec/gateway/egress/external/https/port",direction:"egress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPla\
ne","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/egress/external/https/listenerName",direction:"egress",visibility:"external",protocol:"\
https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/external/tls/host",direction:"egress",visibility:"\
external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/external/tls/port",direction:"\
egress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/eg\
ress/external/tls/listenerName",direction:"egress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"\
gateway-name",pointer:"/spec/gateway/egress/internal/name",direction:"egress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/egress/internal/namespace",direction:"egress",visibility:"internal",kinds:["DataPlane","ClusterDataPlan\
e","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/internal/http/host",direction:"egress",visibility:"internal",protocol:"http",kinds:[
"DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/internal/http/port",direction:"egress",visibility:"inter\
nal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/egress/internal/http/liste\
nerName",direction:"egress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spe\
c/gateway/egress/internal/https/host",direction:"egress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.1\
7"},{role:"port",pointer:"/spec/gateway/egress/internal/https/port",direction:"egress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPla\
ne","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/egress/internal/https/listenerName",direction:"egress",visibility:"internal",protocol:"\
https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/internal/tls/host",direction:"egress",visibility:"\
internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/internal/tls/port",direction:"\
egress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"listener-name",pointer:"/spec/gateway/eg\
ress/internal/tls/listenerName",direction:"egress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"\
secret-name",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/name",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],since:"\
v1.0"},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/key",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilit\
yPlane"],since:"v1.0"},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/namespace",kinds:["DataPlane","ClusterDataPlane","Observabilit\
yPlane","ClusterObservabilityPlane"],since:"v1.0"},{role:"plane-id",pointer:"/spec/planeID",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","Clust\
erWorkflowPlane","ClusterObservabilityPlane"]},{role:"client-ca",pointer:"/spec/clusterAgent/clientCA",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPl\
ane","ClusterWorkflowPlane","ClusterObservabilityPlane"]},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["ClusterDataPlane","Cl\
usterObservabilityPlane"],until:"v0.17"},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["ClusterDataPlane","ClusterObservabilityP\
lane"],until:"v0.17"},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],
until:"v0.17"},{role:"port",pointer:"/spec/gateway/publicHTTPPort",direction:"ingress",visibility:"external",protocol:"http",default:19080,kinds:["ClusterDataPl\
ane"],until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPSPort",direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["Clust\
erDataPlane"],until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:[
"ClusterDataPlane"],until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,
kinds:["ClusterDataPlane"],until:"v0.15"},{role:"pull-secrets",pointer:"/spec/imagePullSecretRefs",kinds:["ClusterDataPlane"],until:"v0.17"},{role:"secret-store",
pointer:"/spec/secretStoreRef/name",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane"]},{role:"client-ca",pointer:"/spec/agen\
t/clientCA",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:["BuildPlane"],since:"v0.7",
until:"v0.8"},{role:"secret-key",pointer:"/spec/agent/clientCA/secretRef/key",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-namespace",pointer:"\
/spec/agent/clientCA/secretRef/namespace",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/nam\
e",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-na\
mespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",kinds:[
"BuildPlane"],since:"v0.9"},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["ClusterBuildPlane"]},{role:"secret-key",pointer:"/s\
pec/clusterAgent/clientCA/secretRef/key",kinds:["ClusterBuildPlane"]},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:[
"ClusterBuildPlane"]},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/name",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"secret-\
key",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/key",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"secret-namespace",pointer:"/spec/clusterAgent\
/clientCA/secretKeyRef/namespace",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"client-ca",pointer:"/spec/agent/clientCA",kinds:["ObservabilityPlane"],
until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"secret-key",pointer:"/spec/age\
nt/clientCA/secretRef/key",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"secret-namespace",pointer:"/spec/agent/clientCA/secretRef/namespace",kinds:["Observ\
abilityPlane"],until:"v0.8"},{role:"observer-url",pointer:"/spec/observerURL",kinds:["ObservabilityPlane","ClusterObservabilityPlane"]},{role:"agent-url",pointer:"\
/spec/rcaAgentURL",kinds:["ObservabilityPlane"],since:"v0.13"},{role:"agent-url",pointer:"/spec/finOpsAgentURL",kinds:["ObservabilityPlane","ClusterObservabilit\
yPlane"],since:"v1.1"},{role:"agent-url",pointer:"/spec/rcaAgentURL",kinds:["ClusterObservabilityPlane"]},{role:"host",pointer:"/spec/gateway/publicVirtualHost",
direction:"ingress",visibility:"external",kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPPort",direction:"ingr\
ess",visibility:"external",protocol:"http",default:19080,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPSPort",
direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"host",pointer:"/spec/gateway/\
organizationVirtualHost",direction:"ingress",visibility:"internal",kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/organi\
zationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];var An={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
abilityPlane"],form:"name",fallbacks:[],required:!1,since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[
{kind:"ObservabilityPlane",name:"default"}],required:!1,since:"v0.14",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObs\
ervabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],required:!1,since:"v0.15",until:"v1.0"},{pointer:"/spec/observabilityPlan\
eRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"},{kind:"ClusterObservabilityPlane",
name:"default"}],required:!1,since:"v1.1"}]},ClusterDataPlane:{scope:"Cluster",planeType:"data",otherScope:"DataPlane",since:"v0.14",references:[{pointer:"/spec\
/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"name",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],required:!1,until:"v0.14"},{pointer:"\
/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],required:!1,since:"v0.\
15"}]},BuildPlane:{scope:"Namespaced",planeType:"build",otherScope:"ClusterBuildPlane",since:"v0.3",until:"v0.17",renamedTo:"WorkflowPlane",references:[{pointer:"\
/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[],required:!1,since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:[
"ObservabilityPlane"],form:"name",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],required:!1,since:"v0.14",until:"v0.14"},{pointer:"/spec/observabilityP\
laneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],required:!1,since:"v0.15"}]},
ClusterBuildPlane:{scope:"Cluster",planeType:"build",otherScope:"BuildPlane",since:"v0.14",until:"v0.17",renamedTo:"ClusterWorkflowPlane",references:[{pointer:"\
/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"name",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],required:!1,until:"v0.14"},
{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],required:!1,
since:"v0.15"}]},WorkflowPlane:{scope:"Namespaced",planeType:"workflow",otherScope:"ClusterWorkflowPlane",since:"v1.0",references:[{pointer:"/spec/observability\
PlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],required:!1,until:"v1.0"},{
pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"},
{kind:"ClusterObservabilityPlane",name:"default"}],required:!1,since:"v1.1"}]},ClusterWorkflowPlane:{scope:"Cluster",planeType:"workflow",otherScope:"WorkflowPl\
ane",since:"v1.0",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityPlane",
name:"default"}],required:!1}]},ObservabilityPlane:{scope:"Namespaced",planeType:"observability",otherScope:"ClusterObservabilityPlane",since:"v0.8",references:[]},
ClusterObservabilityPlane:{scope:"Cluster",planeType:"observability",otherScope:"ObservabilityPlane",since:"v0.14",references:[]},Environment:{scope:"Namespaced",
since:"v0.3",references:[{pointer:"/spec/dataPlaneRef",to:["DataPlane"],form:"name",fallbacks:[],required:!0,until:"v0.4"},{pointer:"/spec/dataPlaneRef",to:["Da\
taPlane"],form:"name",fallbacks:[],required:!0,isImmutable:!0,since:"v0.6",until:"v0.13"},{pointer:"/spec/dataPlaneRef",to:["DataPlane"],form:"name",fallbacks:[
{kind:"DataPlane",name:"default"}],required:!0,isImmutable:!0,since:"v0.14",until:"v0.14"},{pointer:"/spec/dataPlaneRef",to:["DataPlane","ClusterDataPlane"],form:"\
object",fallbacks:[{kind:"DataPlane",name:"default"}],required:!0,isImmutable:!0,since:"v0.15",until:"v0.17"},{pointer:"/spec/dataPlaneRef",to:["DataPlane","Clu\
sterDataPlane"],form:"object",fallbacks:[{kind:"DataPlane",name:"default"},{kind:"ClusterDataPlane",name:"default"}],required:!0,isImmutable:!0,since:"v1.0"}]},
Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};var F=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],Dn="v0.16",B=["v0.\
3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],Tt={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6",
"v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"\
v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},z=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","Obs\
ervabilityPlane","ClusterObservabilityPlane","Environment","Organization"],po={"v0.3":[],"v0.4":["Environment","Organization"],"v0.6":["Organization"],"v0.7":["\
DataPlane","Environment","Organization"],"v0.8":["Environment","Organization"],"v0.9":["Environment","Organization"],"v0.10":["BuildPlane","ObservabilityPlane",
"Environment","Organization"],"v0.12":["Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Environment"],"v0.14":["DataPlane","BuildPlane","Observa\
bilityPlane","Environment"],"v0.15":["ObservabilityPlane","ClusterObservabilityPlane"],"v0.17":["BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterOb\
servabilityPlane"],"v1.0":["Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","Environment"]},mo={"v0.3":["DataPlane",
"BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organi\
zation"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.\
9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organizati\
on"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],
"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","C\
lusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","Build\
Plane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkfl\
owPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","Observab\
ilityPlane","ClusterObservabilityPlane","Environment"]};var Tn={};D(Tn,{isPlane:()=>Qa,validatePlane:()=>Ya,withDefaults:()=>Ja});var Va,Nn=()=>Va??=require("./v0.3.cjs"),Ya=(...e)=>Nn().validatePlane(...e),Qa=(...e)=>Nn().
isPlane(...e),Ja=(...e)=>Nn().withDefaults(...e);var $t={};D($t,{isPlane:()=>el,validatePlane:()=>Xa,withDefaults:()=>tl});var Za,$n=()=>Za??=require("./v0.4.cjs"),Xa=(...e)=>$n().validatePlane(...e),el=(...e)=>$n().
isPlane(...e),tl=(...e)=>$n().withDefaults(...e);var Mn={};D(Mn,{isPlane:()=>ol,validatePlane:()=>rl,withDefaults:()=>il});var nl,Ln=()=>nl??=require("./v0.6.cjs"),rl=(...e)=>Ln().validatePlane(...e),ol=(...e)=>Ln().
isPlane(...e),il=(...e)=>Ln().withDefaults(...e);var Bn={};D(Bn,{isPlane:()=>ll,validatePlane:()=>al,withDefaults:()=>cl});var sl,Fn=()=>sl??=require("./v0.7.cjs"),al=(...e)=>Fn().validatePlane(...e),ll=(...e)=>Fn().
isPlane(...e),cl=(...e)=>Fn().withDefaults(...e);var _n={};D(_n,{isPlane:()=>fl,validatePlane:()=>ul,withDefaults:()=>pl});var dl,Hn=()=>dl??=require("./v0.8.cjs"),ul=(...e)=>Hn().validatePlane(...e),fl=(...e)=>Hn().
isPlane(...e),pl=(...e)=>Hn().withDefaults(...e);var Wn={};D(Wn,{isPlane:()=>gl,validatePlane:()=>yl,withDefaults:()=>hl});var ml,Kn=()=>ml??=require("./v0.9.cjs"),yl=(...e)=>Kn().validatePlane(...e),gl=(...e)=>Kn().
isPlane(...e),hl=(...e)=>Kn().withDefaults(...e);var Lt={};D(Lt,{isPlane:()=>Pl,validatePlane:()=>bl,withDefaults:()=>kl});var vl,qn=()=>vl??=require("./v0.10.cjs"),bl=(...e)=>qn().validatePlane(...e),Pl=(...e)=>qn().
isPlane(...e),kl=(...e)=>qn().withDefaults(...e);var Un={};D(Un,{isPlane:()=>xl,validatePlane:()=>Ol,withDefaults:()=>Rl});var wl,jn=()=>wl??=require("./v0.12.cjs"),Ol=(...e)=>jn().validatePlane(...e),xl=(...e)=>jn().
isPlane(...e),Rl=(...e)=>jn().withDefaults(...e);var zn={};D(zn,{isPlane:()=>Il,validatePlane:()=>Sl,withDefaults:()=>El});var Cl,Gn=()=>Cl??=require("./v0.13.cjs"),Sl=(...e)=>Gn().validatePlane(...e),Il=(...e)=>Gn().
isPlane(...e),El=(...e)=>Gn().withDefaults(...e);var Yn={};D(Yn,{isPlane:()=>Nl,validatePlane:()=>Dl,withDefaults:()=>Tl});var Al,Vn=()=>Al??=require("./v0.14.cjs"),Dl=(...e)=>Vn().validatePlane(...e),Nl=(...e)=>Vn().
isPlane(...e),Tl=(...e)=>Vn().withDefaults(...e);var Mt={};D(Mt,{isPlane:()=>Ml,validatePlane:()=>Ll,withDefaults:()=>Fl});var $l,Qn=()=>$l??=require("./v0.15.cjs"),Ll=(...e)=>Qn().validatePlane(...e),Ml=(...e)=>Qn().
isPlane(...e),Fl=(...e)=>Qn().withDefaults(...e);var Zn={};D(Zn,{isPlane:()=>_l,validatePlane:()=>Hl,withDefaults:()=>Kl});var Bl,Jn=()=>Bl??=require("./v0.17.cjs"),Hl=(...e)=>Jn().validatePlane(...e),_l=(...e)=>Jn().
isPlane(...e),Kl=(...e)=>Jn().withDefaults(...e);var er={};D(er,{isPlane:()=>jl,validatePlane:()=>ql,withDefaults:()=>Ul});var Wl,Xn=()=>Wl??=require("./v1.0.cjs"),ql=(...e)=>Xn().validatePlane(...e),jl=(...e)=>Xn().
isPlane(...e),Ul=(...e)=>Xn().withDefaults(...e);var Ft={};D(Ft,{isPlane:()=>Vl,validatePlane:()=>zl,withDefaults:()=>Yl});var Gl,tr=()=>Gl??=require("./v1.1.cjs"),zl=(...e)=>tr().validatePlane(...e),Vl=(...e)=>tr().
isPlane(...e),Yl=(...e)=>tr().withDefaults(...e);var Bt={"v0.3":Tn,"v0.4":$t,"v0.5":$t,"v0.6":Mn,"v0.7":Bn,"v0.8":_n,"v0.9":Wn,"v0.10":Lt,"v0.11":Lt,"v0.12":Un,"v0.13":zn,"v0.14":Yn,"v0.15":Mt,"v0.16":Mt,"v0.1\
7":Zn,"v1.0":er,"v1.1":Ft,"v1.2":Ft};function Ql(e){return typeof e!="object"||e===null||Array.isArray(e)}function b(e){return!Ql(e)}var me=F[F.length-1]??F[0],Te=Tt[me];function q(e){return Tt[e]}function yo(e){return F.findLast(t=>Tt[t]===e)??e}function nr(e,t){return e===t||B.indexOf(e)>=B.
indexOf(t)}function J(e,t){return typeof t=="string"&&mo[e].includes(t)}function go(e){return typeof e=="string"&&Object.hasOwn(Bt,e)}function $e(e){return Bt[e].
validatePlane}function rr(e,t){return Bt[e].isPlane(t)}function or(e,t){if(typeof e!="string")return t;let n=new Map;return r=>{let o=Jl(r,e),i=n.get(o)??t(r);return n.
set(o,i),i}}function Jl(e,t){let n=B.indexOf(e);for(let r=e;n>0&&po[r].includes(t);r=B[n]??r)n--;return B[n]??e}function Le(e){return Zl(e)?An[e]:void 0}function Zl(e){return Object.hasOwn(An,e)}function C(e){return Le(e)?.scope==="Cluster"}function H(e){return Le(e)?.planeType}
function Z(e){return H(e)!==void 0}function ho(e){return Le(e)?.otherScope}function Ht(e,t){return(Le(e)?.references??[]).filter(n=>xe(n,t))}function xe({since:e,until:t},n){return(!e||nr(n,e))&&(!t||nr(t,n))}function A(e){let t=vo.get(e);if(t)return t;let n=st.filter(i=>xe(i,e)&&i.kinds.some(s=>J(e,s))),r={};for(let{role:i}of st)r[i]=[];for(let i of n)r[i.role]?.some(
({pointer:s})=>s===i.pointer)||r[i.role]?.push(i);let o=r;return vo.set(e,o),o}var vo=new Map;function ir(e){let t=bo.get(e);if(t)return t;let n=A(e)["client-ca"].
map(({pointer:r})=>`${r}/value`);return bo.set(e,n),n}var bo=new Map;function Po(e){let{"client-ca":t,"secret-name":n}=A(e);return n.map(({pointer:r})=>r.slice(
0,-5)).filter(r=>t.some(o=>r.startsWith(`${o.pointer}/`)))}function _t(e){return e.split("/").slice(1).map(Xl)}var at=e=>e.replaceAll("~","~0").replaceAll("/","~1"),Xl=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function ae(e){return/[~\d]/.test(e)?_t(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function k(e,t){
let n=e;for(let r of ec(t))if(Array.isArray(n))n=n[Number(r)];else if(b(n)&&Object.hasOwn(n,r))n=n[r];else return;return n}function w(e,t){let n=k(e,t);return typeof n==
"string"?n:""}function ec(e){let t=sr.get(e);if(t)return t;let n=_t(e);return sr.size<tc&&sr.set(e,n),n}var sr=new Map,tc=1e3;function ko(e,t){let n=[];for(let r of t){let o=k(e,r);typeof o=="string"&&n.push({path:r,text:o})}return n}function S(e,t){let n=new Map;for(let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}function lt(e,t){let n=nc(t),r=[...new Set(n.map(({part:i})=>i))].filter(i=>b(k(e,i)));if(r.length===0)return Oo;let o=n.flatMap(i=>{let s=r.includes(i.part)?k(
e,i.path):void 0;return typeof s=="string"&&s!==""?[{...i,text:s}]:[]});return{parts:r,hosts:o}}var Oo={parts:[],hosts:[]};function Me(e,t,n){let r=pe[n].ofEnvironment?
e:Oo;return[...r.hosts.map(o=>({...o,of:"environment"})),...t.hosts.filter(({part:o})=>!r.parts.includes(o)).map(o=>({...o,of:"data-plane"}))]}var Fe=({direction:e,
visibility:t})=>e==="ingress"&&t==="external";function nc(e){let t=wo.get(e);if(t)return t;let{host:n,"gateway-name":r}=A(e),o=pe[e].hosts,i=n.flatMap(({pointer:s,
direction:a,visibility:l,protocol:d})=>{if(a===void 0||l===void 0)return[];let c=r.find(p=>p.direction===a&&p.visibility===l),u=c===void 0?rc:c.pointer.slice(0,
c.pointer.lastIndexOf("/"));return[{path:s,direction:a,visibility:l,...d&&{protocol:d},part:u,hasRoutes:o.includes(s)}]});return wo.set(e,i),i}var rc="/spec/gat\
eway",wo=new Map;function ar(e){return{name:w(e,"/metadata/name")||void 0,namespace:w(e,"/metadata/namespace")||void 0,dnsPrefix:w(e,"/spec/gateway/dnsPrefix")||void 0}}function xo(e,t,n={}){
return Co(pe[e].service,{...n,environment:n.name,host:t})}function Ro(e,t,n={}){let{webApplication:r}={webApplication:void 0,...pe[e]};return r===void 0?void 0:
Co(r,{...n,environment:n.name,host:t})}var oc=/\{(\w+)\}/g;function Co(e,t){return e.replace(oc,(n,r)=>t[r]??r.toUpperCase())}function Io(e,t){return(Kt?.resource!==e||Kt.line!==t)&&(Kt={resource:e,line:t,listeners:ic(e,t)}),Kt.listeners}var Kt;function ic(e,t){return lr(t).filter(({parent:n})=>b(
k(e,n))).map(n=>{let r=k(e,n.port);return{...n,gateway:n.gateway.map(o=>w(e,o.pointer)||(o.default??"")).join("/"),hostName:w(e,n.host),number:typeof r=="number"?
r:r==null?n.default:void 0,isSet:typeof r=="number"}})}function lr(e){let t=So.get(e);if(t)return t;let{port:n,host:r,...o}=A(e),i=n.flatMap(s=>{let{direction:a,
visibility:l,protocol:d,pointer:c}=s,u=g=>g.direction===a&&g.visibility===l,p=r.find(g=>u(g)&&(g.protocol===void 0||g.protocol===d));if(p===void 0||d===void 0||
a===void 0||l===void 0)return[];let f=[...o["gateway-namespace"],...o["gateway-name"]].filter(u).map(g=>({pointer:g.pointer,...typeof g.default=="string"&&{default:g.
default}})),y=typeof s.default=="number"?{default:s.default}:{},m=sc(c);return[{direction:a,visibility:l,protocol:d,gateway:f,host:p.pointer,port:c,parent:m,...y}]});
return So.set(e,i),i}var So=new Map;var sc=e=>e.slice(0,e.lastIndexOf("/"));function Ao(e,t){let n=ac(e,t);return[...lc(e,t),...uc(n,t),...fc(n,t),...mc(n)]}function ac({registered:e},{boundTo:t,line:n}){return e.flatMap(({node:r,value:o})=>{
let i=lt(o,n),s=t(r.id);return s.length===0?i.hosts.map(a=>({host:{...a,of:"data-plane"},environment:void 0})):s.flatMap(a=>Me(lt(a.value,n),i,n).map(l=>({host:l,
environment:a})))})}function lc(e,{line:t,boundTo:n,needsOf:r,document:o}){if(lr(t).length===0)return(r("data")?.ports??[]).map(({port:l,purpose:d,optional:c})=>({
what:`port ${l}`,detail:`${e.planeID}: ${d}${c?" (optional)":""}`,source:o}));let s=e.registered.flatMap(({node:l,value:d})=>[d,...pe[t].ofEnvironment?n(l.id).map(
c=>c.value):[]]).filter(b).flatMap(l=>Io(l,t).filter(cc));return[...S(s,({direction:l,number:d})=>`${l} ${d}`).values()].flatMap(l=>{let[d]=l;if(d?.number===void 0)
return[];let c=new Set(l.map(dc)),u=d.direction==="egress"?", for outbound traffic":"";return[{what:`port ${d.number}`,detail:`${e.planeID}: ${[...c].join("; ")}${u}`}]})}
var cc=({hostName:e,number:t})=>e!==""&&t!==void 0;function dc({protocol:e,visibility:t,gateway:n,isSet:r}){let o=n===""?"":` on the gateway ${n}`;return`${e}, ${t}${o}${r?
"":", by default"}`}function Wt({host:e,environment:t},{line:n}){return xo(n,e.text,ar(t?.value))}var qt=e=>e.replace(/^[^.]*/,"*");function uc(e,t){let n=e.filter(
({host:l})=>l.direction==="ingress"),r=n.filter(({host:l})=>l.hasRoutes),i=[...S(r,l=>`${l.host.visibility} ${qt(Wt(l,t))}`).values()].flatMap(l=>{let[d]=l;if(!d)
return[];let c=[...new Set(l.filter(({environment:p})=>p).map(p=>Wt(p,t)))],u=c.length>0?`, of which these are in use: ${c.join(", ")}`:"";return[{what:Eo(d),detail:`${qt(
Wt(d,t))}${u}`}]}),s=n.filter(({host:l})=>!l.hasRoutes&&!r.some(d=>d.host.text===l.text)),a=[...S(s,({host:l})=>l.text).values()].flatMap(([l])=>l?[{what:Eo(l),
detail:`${l.host.text}; the default component types have no routes on it`}]:[]);return[...i,...a]}var Eo=({host:e})=>e.visibility==="internal"?"internal domain":
"domain";function fc(e,t){let n=e.filter(({host:o})=>o.direction==="ingress"&&o.hasRoutes&&o.protocol!=="http");return[...S(n,o=>qt(Wt(o,t)))].map(([o,i])=>{let s=new Set(
i.flatMap(l=>pc(l,t)).filter(l=>l!==o)),a=s.size>0?`, and for web applications ${[...s].join(", ")}, one for each component`:"";return{what:"certificate",detail:`\
for ${o}${a}`}})}function pc({host:e,environment:t},{line:n}){let r=Ro(n,e.text,ar(t?.value));return r===void 0||!r.endsWith(`.${e.text}`)?[]:[qt(r)]}function mc(e){
let t=new Set(e.filter(({host:n})=>n.direction==="egress").map(({host:n})=>n.text));return t.size>0?[{what:"egress",detail:`hosts of outbound traffic: ${[...t].
join(", ")}`}]:[]}var jt={"observability-secret-reference":{since:"v0.9",kinds:["ObservabilityPlane","ClusterObservabilityPlane"],sources:[{issue:4578},{tag:"v0.9.0",file:"intern\
al/clients/kubernetes/client.go",lines:"173-194"},{tag:"v0.16.0",file:"internal/clients/kubernetes/client.go",lines:"235-256"},{tag:"v1.2.3",file:"internal/clie\
nts/kubernetes/client.go",lines:"238"}]},"client-ca-unreadable":{since:"v0.9",kinds:["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPl\
ane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane"],sources:[{tag:"v1.2.3",file:"internal/cluster-gateway/server.go",lines:"819"}]},"c\
lient-ca-goes-stale":{since:"v0.9",kinds:["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityP\
lane","ClusterObservabilityPlane"],sources:[{tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/values.yaml",lines:"649"},{title:"wso2/labs-agentic-engineer \
issue 642",url:"https://github.com/wso2/labs-agentic-engineer/issues/642"}]},"client-ca-conflict":{since:"v0.9",until:"v0.13",kinds:["DataPlane","BuildPlane","O\
bservabilityPlane"],sources:[{tag:"v0.13.0",file:"config/crd/bases/openchoreo.dev_dataplanes.yaml",lines:"51-54"},{tag:"v0.13.0",file:"config/crd/bases/openchor\
eo.dev_dataplanes.yaml",lines:"126-136"}]},"environment-missing":{kinds:["Environment"],sources:[{title:"openchoreo/openchoreo: internal/controller/releasebindi\
ng/controller.go",url:"https://github.com/openchoreo/openchoreo/blob/59b3b7642317eb2ef20e189169a2ce188c618435/internal/controller/releasebinding/controller.go"}]},
"environment-name-too-long":{since:"v1.1",kinds:["Environment"],sources:[{tag:"v1.2.3",file:"internal/controller/releasebinding/controller.go",lines:"322"},{tag:"\
v1.2.3",file:"internal/controller/releasebinding/controller.go",lines:"333"},{tag:"v1.2.3",file:"internal/controller/environment/integrations/kubernetes/namespa\
ces_handler.go",lines:"44"}]},"environment-name-with-dot":{since:"v0.4",kinds:["Environment"],sources:[{tag:"v1.2.3",file:"samples/getting-started/component-typ\
es/service.yaml",lines:"142"}]},"plane-name-not-referable":{since:"v0.15",kinds:["ObservabilityPlane","ClusterObservabilityPlane"],sources:[{tag:"v1.2.3",file:"\
config/crd/bases/openchoreo.dev_dataplanes.yaml",lines:"408-411"}]},"names-that-cannot-exist":{kinds:["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildP\
lane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],sources:[{title:"Kubernetes: Object names, RFC 1123\
 label names",url:"https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names"}]},"empty-organization-host":{since:"v0.15",until:"\
v0.15",kinds:["DataPlane","ClusterDataPlane","Environment"],sources:[{tag:"v0.16.0",file:"internal/pipeline/component/context/component.go",lines:"177"}]},"part\
ial-environment-ingress":{since:"v1.1",kinds:["Environment"],sources:[{tag:"v1.2.3",file:"internal/controller/releasebinding/controller.go",lines:"1477-1502"},{
tag:"v1.2.3",file:"internal/pipeline/component/context/component.go",lines:"293"}]},"endpoint-without-listener":{since:"v1.1",kinds:["DataPlane","ClusterDataPla\
ne","Environment"],sources:[{tag:"v1.2.3",file:"samples/getting-started/component-types/service.yaml",lines:"139"},{tag:"v1.2.3",file:"samples/getting-started/c\
omponent-types/service.yaml",lines:"183"}]},"external-ingress-missing":{since:"v1.1",kinds:["DataPlane","ClusterDataPlane","Environment"],sources:[{tag:"v1.2.3",
file:"samples/getting-started/component-types/service.yaml",lines:"27-36"}]},"secret-store-missing":{since:"v1.1",kinds:["DataPlane","ClusterDataPlane","Workflo\
wPlane","ClusterWorkflowPlane"],sources:[{tag:"v1.2.3",file:"internal/openchoreo-api/services/secret/service.go",lines:"468"},{tag:"v1.2.3",file:"internal/openc\
horeo-api/services/secret/service.go",lines:"482"},{tag:"v1.2.3",file:"internal/openchoreo-api/services/secret/service.go",lines:"496"},{tag:"v1.2.3",file:"inte\
rnal/openchoreo-api/services/secret/service.go",lines:"510"},{tag:"v1.2.3",file:"internal/openchoreo-api/services/gitsecret/service.go",lines:"247"},{tag:"v1.2.\
3",file:"internal/openchoreo-api/services/gitsecret/service.go",lines:"276"},{tag:"v1.2.3",file:"samples/getting-started/all.yaml",lines:"324"},{tag:"v1.2.3",file:"\
samples/getting-started/all.yaml",lines:"2042"}]},"fallback-not-shared":{since:"v1.1",kinds:["Environment","DataPlane"],sources:[{tag:"v1.2.3",file:"internal/op\
enchoreo-api/services/environment/service.go",lines:"109-131"},{tag:"v1.2.3",file:"internal/occ/cmd/component/logs.go",lines:"328"},{tag:"v1.2.3",file:"internal\
/occ/cmd/component/logs.go",lines:"356"}]},"observability-url-not-joinable":{kinds:["DataPlane","BuildPlane","ObservabilityPlane","ClusterObservabilityPlane"],sources:[
{tag:"v1.2.3",file:"cmd/observer/main.go",lines:"114"},{title:"rasika2012/openchoreo: cmd/observer/main.go",url:"https://github.com/rasika2012/openchoreo/blob/f\
9dacf0adfee18bd07d3cf935b39ac916ac72ccb/cmd/observer/main.go"}]},"observability-url-not-public":{since:"v1.1",kinds:["ObservabilityPlane","ClusterObservabilityP\
lane"],sources:[{tag:"v1.2.3",file:"test/e2e/k3d/clusterobservabilityplane.yaml"},{title:"openchoreo/openchoreo.github.io: versioned_docs/version-v1.2.x/platfor\
m-engineer-guide/namespace-management.mdx",url:"https://github.com/openchoreo/openchoreo.github.io/blob/b62b08b1f004d555b5b4cfe4dba1789484756f30/versioned_docs/\
version-v1.2.x/platform-engineer-guide/namespace-management.mdx"}]}};function Do(e){let t=new Map,n=new Map,r=new Map;function o({kind:l,namespace:d}){if(C(l)||d===void 0)return;let c=r.get(d);if(c!==void 0)return c;let u={kind:e.
has(d)?"Organization":"Namespace",name:d,namespace:void 0},p=u.kind==="Namespace"?s(u).id:cr(u);return r.set(d,p),p}function i(l,d,c){let{kind:u,name:p,namespace:f}=d,
y=o(d),m={id:l,kind:u,name:p,...f!==void 0&&{namespace:f},...y!==void 0&&{parent:y},...c};return t.set(l,m),m}function s(l,d={issues:[]}){let c=cr(l,d.cluster);
return t.get(c)??i(c,l,d)}function a(l,d){let c=cr(l);if(!t.has(c))return i(c,l,d);let u=(n.get(c)??1)+1;return n.set(c,u),i(`${c}#${u}`,l,d)}return{add:a,refer:s,
all:()=>[...t.values()]}}function cr({kind:e,namespace:t,name:n},r){let o=[...t===void 0?[]:[t],n].map(No);return[e,...r!==void 0&&e===Be?[r]:[],...o].join("/")}
var Be="ClusterSecretStore",Ut=(e,t)=>`${e}/${No(t)}`;function No(e){return e.replace(/[%/#]/g,t=>`%${t.charCodeAt(0).toString(16)}`)}var _="control-plane";function To(e){return{kubectl:(t,...n)=>{let r=e?[]:["--context",yc(t)];return{cluster:t,command:["kubectl",...r,...n.map(gc)].join(" ")}},
piped:({cluster:t,command:n},r)=>({cluster:t,command:`${n} ${r}`})}}var yc=e=>e.toUpperCase().replace(/[^A-Z\d]/g,"_"),gc=e=>/^[\w.,=/:@-]+$/.test(e)?e:`'${e.replaceAll(
"'","'\\''")}'`,ye=e=>e.length<=253&&/^[a-z\d][-a-z\d]*(?:\.[a-z\d][-a-z\d]*)*$/.test(e)&&!/-(?:\.|$)/.test(e),$o=e=>e.length<=253&&/^[-._a-zA-Z\d]+$/.test(e);function Mo({planes:e,line:t}){return e.flatMap(n=>n.registered.flatMap(({node:r,value:o})=>Po(t).flatMap(i=>{let s=k(o,i);if(!b(s))return[];let a=w(s,"/namespa\
ce")||(r.namespace??"NAMESPACE");return[{plane:n,node:r,namespace:a,name:w(s,"/name")||"NAME",key:w(s,"/key")||"KEY"}]})))}function Fo(e,t,n){let o=[...S(n,({namespace:i,
name:s,key:a})=>JSON.stringify([i,s,a])).values()].filter(([i])=>i?.plane===e);return[...bc(e,t),...o.flatMap(i=>hc(i,t))]}function hc(e,t){let n=e.filter(({plane:i})=>!Lo(
i,t));return[...e.filter(({plane:i})=>Lo(i,t)).map(({plane:i,node:s})=>{let a=`${Pc(t)}.value`;return{what:"client CA",detail:`of the agent of ${s.id}, inline i\
n ${a}: on observability planes a reference to a secret does not work (openchoreo/openchoreo#4578)`,...Bo(dr([i],t))}}),...vc(n,t)]}function vc(e,t){let[n]=e;if(!n)
return[];let{namespace:r,name:o,key:i}=n,s=[...new Set(e.map(({plane:v})=>v))],a=e.map(({node:v})=>v.id).join(", "),l=`${o} in namespace ${r} of the control pla\
ne's cluster`,d=Nt[t.line];if(o===d?.secret)return[{what:"secret",detail:`${l}: cert-manager creates and renews it for the agent of ${a}; never create it by han\
d`}];let c=`${l}, with the CA of the agent of ${a} in ${i}`;if(!ye(o)||!ye(r)||!$o(i))return[{what:"secret",detail:c}];let u=`${o}.crt`,{kubectl:p,piped:f}=t.shell,
m=dr(s,t).map((v,O)=>f(v,`${O===0?">":">>"} ${u}`)),g=p(_,"create","secret","generic",o,"--namespace",r,`--from-file=${i}=${u}`),h=d?`; repeat this when cert-ma\
nager renews it, every ${d.renewedEveryDays} days`:"";return[{what:"secret",detail:`${c}${h}`,commands:[...m,g]}]}function bc(e,t){let n=Nt[t.line],r=e.registered.
filter(({value:s})=>ir(t.line).some(a=>w(s,a)!==""));if(r.length===0)return[];let o=r.map(({node:s})=>s.id).join(", "),i=n?`: compare it with that of the agent,\
 which is renewed every ${n.renewedEveryDays} days`:"";return[{what:"client CA",detail:`inline in ${o}${i}`,...Bo(dr([e],t))}]}function Lo({type:e},{line:t}){return e===
"observability"&&xe(jt["observability-secret-reference"],t)}var Pc=({line:e})=>(ir(e)[0]??"").replace(/\/value$/,"").slice(1).replaceAll("/",".");function dr(e,{
line:t,shell:n}){let r=Nt[t];if(!r)return[];let o=`jsonpath={.data.${r.caKey.replaceAll(".","\\.")}}`;return e.map(({id:i,type:s})=>n.piped(n.kubectl(i,"get","s\
ecret",r.secret,"--namespace",G[s].namespace,"--output",o),"| base64 -d"))}var Bo=e=>e.length>0?{commands:e}:{};function Ho(e,t){return Ko([e],t).filter(({kind:n})=>n===
Be).map(({name:n})=>({what:Be,detail:`${n}, in the cluster of ${e.id}`}))}function _o(e,t){return Ko(e,t).filter(({kind:n})=>n==="SecretReference").map(({name:n,
namespace:r,resource:o})=>{let i=r===void 0?"":` in namespace ${r}`;return{what:"SecretReference",detail:`${n}${i}, with credentials for pulling images${o===void 0?
"":" (among these manifests)"}`}})}function Ko(e,{edgesFrom:t,registeredAs:n}){let r=e.flatMap(i=>i.registered);return[...new Set(r.flatMap(({node:i})=>t(i.id).
map(({to:s})=>s)))].flatMap(i=>n(i)?.node??[])}function Wo(e,t,n){return[kc(e,t),...wc(e,t),...e.type==="data"?Ao(e,t):Oc(e,t),...xc(e,t),...Fo(e,t,n),...Ho(e,t),...Rc(e,t),...Ic(e,t),...Ec(e,t),Ac(e)]}var qo=({
registered:e})=>e.map(({node:t})=>t.id).join(", ");function kc(e,{line:t,release:n,isSingleCluster:r}){let{chart:o,namespace:i}=G[e.type],s=co[t][e.type],a=[...s===
void 0?[]:[`${s}=${e.planeID}`],...r?[]:Ne[n]?.agentValues??[]],l=a.length>0?`, with the Helm values ${a.join(", ")}`:"";return{what:`chart for ${qo(e)}`,detail:`${o}\
 in namespace ${i}${l}`}}function wc({type:e,id:t},{release:n}){return uo[n].filter(({planeTypes:r})=>r.includes(e)).map(({name:r,purpose:o})=>({what:r,detail:`\
in the cluster of ${t}: ${o}`,source:ct}))}var ct="Multi-Cluster Connectivity";function Oc({type:e,planeID:t},{needsOf:n,document:r}){let o=n(e);if(!o)return[];
let i=o.ports.map(({port:s,purpose:a,optional:l})=>({what:`port ${s}`,detail:`${t}: ${a}${l?" (optional)":""}`,source:r}));return[...i.length>0?i:[{what:"inboun\
d ports",detail:`none for ${t}`,source:r}],{what:"domains",detail:`${t}: ${o.domains}`,source:r},{what:"certificate",detail:`for ${t}: ${o.certificate}`,source:r},
...o.setup.map(s=>({what:"setup",detail:`${t}: ${s}`,source:r}))]}function xc({type:e,planeID:t},{line:n,needsOf:r}){let o=r(e)?.ports.length===0?["the containe\
r registry"]:[],i=[...A(n)["client-ca"].length>0?["the Cluster Gateway"]:[],...o];return i.length>0?[{what:"outbound connections",detail:`from ${t} to ${i.join(
" and to ")}`}]:[]}function Rc({registered:e},{line:t}){let{"observer-url":n,"agent-url":r}=A(t),o=[...n,...r].map(({pointer:s})=>s),i=e.flatMap(({node:s,value:a})=>ko(
a,o).filter(({text:l})=>l!==""&&!l.includes("@")).map(({path:l,text:d})=>{let c=Cc[l.slice(l.lastIndexOf("/")+1)]??"address",u=Sc.test(d)?", an address that onl\
y its own cluster can reach":", with a domain and a certificate";return{what:c,detail:`${d} of ${s.id}${u}`}}));return[...new Map(i.map(s=>[`${s.what} ${s.detail}`,
s])).values()]}var Cc={observerURL:"observer",url:"observer",rcaAgentURL:"RCA agent",finOpsAgentURL:"FinOps agent"},Sc=/^[a-z]+:\/\/[^/:]+\.svc(?:\.cluster\.local)?(?:[/:]|$)/;
function Ic({type:e,planeID:t},{needsOf:n,figures:r}){let{components:o=[],volumes:i=[]}=n(e)??{};return[...i.map(s=>({what:"storage",detail:`${fr(s)} of ${t}`,source:r})),
...o.length>0?[{what:"resources",detail:`requested by ${t}: ${o.map(ur).join(", ")}`,source:r}]:[]]}function ur({name:e,count:t=1,cpu:n,memory:r,optional:o=!1}){
let i=`${n===void 0?"":`${n}m CPU and `}${dt(r)}`;return`${t===1?"":`${t} x `}${e} ${i}${o?" (optional)":""}`}function fr({name:e,count:t=1,size:n,optional:r=!1}){
return`${t===1?"":`${t} x `}${dt(n)} for the ${e}${r?" (optional)":""}`}function Ec({type:e,registered:t},{planes:n,edgesFrom:r}){return e==="observability"||!n.
some(o=>o.type==="observability")?[]:t.filter(({node:o})=>!r(o.id).some(({field:i})=>i==="spec.observabilityPlaneRef")).map(({node:o})=>({what:"observability",detail:`${o.
id} uses no observability plane: set observabilityPlaneRef to collect its logs`}))}function Ac(e){return{what:"registration",detail:`apply ${qo(e)} to the contr\
ol plane's cluster, after the secrets`}}var dt=e=>e%1024===0?`${e/1024}Gi`:`${e}Mi`;var ut=e=>Q(e).replace(/[\\`*_{}[\]<>#|!~@]/g,"\\$&");function pr(e,t){return Dc[t](e)}var Dc={text:e=>[...jo(e,"Fix first",t=>`  ! ${Q(t)}`),...e.steps.flatMap(({title:t,items:n},r)=>[`${r+1}. ${t}`,...n.flatMap(o=>[
`   [ ] ${Q(`${o.what}: ${o.detail}${Uo(o)}`)}`,...zo(o).map(i=>`         ${i}`)]),""]),Go(e),...e.sources.map(t=>`Source: ${Q(t)}`),""].join(`
`),markdown:e=>[`# Setup checklist for OpenChoreo ${e.release}`,"",...jo(e,`## Fix first
`,t=>`- [ ] ${ut(t)}`),...e.steps.flatMap(({title:t,items:n},r)=>[`## ${r+1}. ${t}`,"",...n.flatMap(o=>[`- [ ] **${ut(o.what)}**: ${ut(`${o.detail}${Uo(o)}`)}`,
...Tc(o)]),""]),Go(e),"",...e.sources.length>0?["Sources:","",...e.sources.map($c),""]:[]].join(`
`),json:e=>oo(e)};function jo({problems:e},t,n){return e.length===0?[]:[t,...e.map(n),""]}var Uo=({source:e})=>e===void 0?"":` (${e})`;function zo({commands:e=[]}){
let t=new Set(e.map(({cluster:n})=>n));return e.flatMap(({cluster:n,command:r},o)=>[...t.size>1&&e[o-1]?.cluster!==n?[Q(`# in the cluster of ${Nc({cluster:n})}`)]:
[],Q(r)])}var Nc=({cluster:e})=>e==="control-plane"?"the control plane":e.replace(/[^\w/.-]/g,"?");function Tc(e){let t=zo(e);return t.length===0?[]:["","  ```s\
h",...t.map(n=>`  ${n}`),"  ```",""]}function Go({totals:{cpu:e,memory:t,storage:n,addresses:r},release:o,documented:i,figures:s}){let a=r===void 0?[]:[`${r} IP\
 ${r===1?"address":"addresses"}`];if(s==="unknown")return[`What components of ${o} request is not known.`,...a.map(c=>`In all: ${c}.`)].join(" ");let l=s==="cha\
rts"?`by default in the charts of ${o}`:`as the document of ${i} has it`,d=`${e}m CPU and ${dt(t)} of memory requested`;return`In all, ${l}: ${[d,n>0?`${dt(n)} \
of storage`:"no storage",...a].join(", ")}.`}var $c=e=>`- ${/^https:\/\/[\w./-]+$/.test(e)?`<${e}>`:ut(e)}`;var ft={control:{required:!0,ports:[{port:443,purpose:"console, API and identity provider",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],
domains:"one each for the console, the API and the identity provider; planes need not share a base domain",certificate:"standard, for the console, API and ident\
ity provider domains",components:[],volumes:[],setup:["TLS certificates for the console, the API and the identity provider","the ingress and the certificate of \
the Cluster Gateway, to which all other planes connect"]},data:{required:!0,ports:[{port:443,purpose:"application endpoints",optional:!1},{port:80,purpose:"redi\
rect from HTTP to HTTPS",optional:!0}],domains:"a wildcard domain for applications",certificate:"wildcard, for the application domain",components:[],volumes:[],
setup:["the ingress or gateway for applications"]},build:{required:!1,ports:[],domains:"none",certificate:"none (internal only)",components:[],volumes:[],setup:[
"the ingress of the container registry, from which the control plane reads image metadata"]}},Lc={control:{required:!0,ports:[{port:443,purpose:"console, API an\
d identity provider",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],domains:"one each for the console, the API and the identity provi\
der; planes need not share a base domain",certificate:"standard, for the console, API and identity provider domains",components:[],volumes:[],setup:["TLS certif\
icates for the console, the API and the identity provider","the ingress and the certificate of the Cluster Gateway, to which all other planes connect"]},data:{required:!0,
ports:[{port:443,purpose:"application endpoints",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],domains:"a wildcard domain for applic\
ations",certificate:"wildcard, for the application domain",components:[],volumes:[],setup:["the ingress or gateway for applications"]},build:{required:!1,ports:[],
domains:"none",certificate:"none (internal only)",components:[],volumes:[],setup:["the ingress of the container registry, from which the control plane reads ima\
ge metadata"]},observability:{required:!1,ports:[{port:443,purpose:"OpenSearch ingestion",optional:!1}],domains:"one for the ingestion endpoint",certificate:"st\
andard, for the ingestion endpoint",components:[],volumes:[],setup:["before the other planes, so that they send logs and metrics from the beginning"]}},Gt={control:{
required:!0,ports:[{port:443,purpose:"console, API and identity provider",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],domains:"one\
 each for the console, the API and the identity provider; planes need not share a base domain",certificate:"standard, for the console, API and identity provider\
 domains",components:[{name:"Backstage",cpu:200,memory:256},{name:"OpenChoreo API",cpu:100,memory:256},{name:"Controller Manager",cpu:100,memory:128},{name:"Clu\
ster Gateway",cpu:100,memory:128}],volumes:[{name:"database",size:500}],setup:["TLS certificates for the console, the API and the identity provider","the ingres\
s and the certificate of the Cluster Gateway, to which all other planes connect"]},data:{required:!0,ports:[{port:443,purpose:"application endpoints",optional:!1},
{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],domains:"a wildcard domain for applications",certificate:"wildcard, for the application domain",components:[
{name:"KGateway Controller",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[],setup:["the ingress or gateway for applications"]},build:{required:!1,
ports:[],domains:"none",certificate:"none (internal only)",components:[{name:"Argo Workflows Controller",cpu:25,memory:32},{name:"Cluster Agent",cpu:50,memory:128}],
volumes:[{name:"container registry",size:10240},{name:"Podman cache",size:10240}],setup:["the ingress of the container registry, from which the control plane re\
ads image metadata"]},observability:{required:!1,ports:[{port:443,purpose:"OpenSearch ingestion",optional:!1}],domains:"one for the ingestion endpoint",certificate:"\
standard, for the ingestion endpoint",components:[{name:"OpenSearch (per node)",cpu:100,memory:1024},{name:"Observer",cpu:100,memory:128},{name:"Cluster Agent",
cpu:50,memory:128}],volumes:[{name:"OpenSearch (per data node)",size:5120}],setup:["before the other planes, so that they send logs and metrics from the beginni\
ng"]}},Mc={control:{required:!0,ports:[{port:443,purpose:"console, API and identity provider",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],
domains:"one each for the console, the API and the identity provider; planes need not share a base domain",certificate:"standard, for the console, API and ident\
ity provider domains",components:[{name:"Backstage",cpu:200,memory:256},{name:"OpenChoreo API",cpu:200,memory:256},{name:"Controller Manager",cpu:200,memory:256},
{name:"Cluster Gateway",cpu:100,memory:64}],volumes:[{name:"database",size:500}],setup:["TLS certificates for the console, the API and the identity provider","t\
he ingress and the certificate of the Cluster Gateway, to which all other planes connect"]},data:{required:!0,ports:[{port:443,purpose:"application endpoints",optional:!1},
{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],domains:"a wildcard domain for applications",certificate:"wildcard, for the application domain",components:[
{name:"KGateway Controller",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[],setup:["the ingress or gateway for applications"]},build:{required:!1,
ports:[],domains:"none",certificate:"none (internal only)",components:[{name:"Argo Workflows Controller",cpu:25,memory:32},{name:"Cluster Agent",cpu:50,memory:128}],
volumes:[{name:"Podman cache",size:10240}],setup:["the ingress of the container registry, from which the control plane reads image metadata"]},observability:{required:!1,
ports:[{port:443,purpose:"OpenSearch ingestion",optional:!1}],domains:"one for the ingestion endpoint",certificate:"standard, for the ingestion endpoint",components:[
{name:"Observer",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128},{name:"OpenSearch data node",count:2,memory:1e3},{name:"OpenSearch master node",count:3,
memory:900}],volumes:[{name:"OpenSearch data node",count:2,size:5120},{name:"OpenSearch master node",count:3,size:1024}],setup:["before the other planes, so tha\
t they send logs and metrics from the beginning"]}},zt={control:{required:!0,ports:[{port:443,purpose:"console, API and identity provider",optional:!1},{port:80,
purpose:"redirect from HTTP to HTTPS",optional:!0}],domains:"one each for the console, the API and the identity provider; planes need not share a base domain",certificate:"\
standard, for the console, API and identity provider domains",components:[{name:"Backstage",cpu:200,memory:256},{name:"OpenChoreo API",cpu:200,memory:256},{name:"\
Controller Manager",cpu:200,memory:256},{name:"Cluster Gateway",cpu:100,memory:64}],volumes:[],setup:["TLS certificates for the console, the API and the identit\
y provider","the ingress and the certificate of the Cluster Gateway, to which all other planes connect"]},data:{required:!0,ports:[{port:443,purpose:"applicatio\
n endpoints",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],domains:"a wildcard domain for applications",certificate:"wildcard, for t\
he application domain",components:[{name:"KGateway Controller",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[],setup:["the ingress or g\
ateway for applications"]},build:{required:!1,ports:[],domains:"none",certificate:"none (internal only)",components:[{name:"Argo Workflows Controller",cpu:25,memory:32},
{name:"Cluster Agent",cpu:50,memory:128}],volumes:[],setup:["the ingress of the container registry, from which the control plane reads image metadata"]},observability:{
required:!1,ports:[{port:443,purpose:"OpenSearch ingestion",optional:!1}],domains:"one for the ingestion endpoint",certificate:"standard, for the ingestion endp\
oint",components:[{name:"Observer",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128},{name:"OpenSearch data node",count:2,memory:1e3},{name:"OpenSear\
ch master node",count:3,memory:900}],volumes:[{name:"OpenSearch data node",count:2,size:5120},{name:"OpenSearch master node",count:3,size:1024}],setup:["before \
the other planes, so that they send logs and metrics from the beginning"]}},Fc={control:{required:!0,ports:[{port:443,purpose:"console, API and identity provide\
r",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],domains:"one each for the console, the API and the identity provider; planes need n\
ot share a base domain",certificate:"standard, for the console, API and identity provider domains",components:[{name:"Backstage",cpu:200,memory:256},{name:"Open\
Choreo API",cpu:200,memory:256},{name:"Controller Manager",cpu:200,memory:256},{name:"Cluster Gateway",cpu:100,memory:64}],volumes:[],setup:["TLS certificates f\
or the console, the API and the identity provider","the ingress and the certificate of the Cluster Gateway, to which all other planes connect"]},data:{required:!0,
ports:[{port:443,purpose:"application endpoints",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],domains:"a wildcard domain for applic\
ations",certificate:"wildcard, for the application domain",components:[{name:"KGateway Controller",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128}],
volumes:[],setup:["the ingress or gateway for applications"]},workflow:{required:!1,ports:[],domains:"none",certificate:"none (internal only)",components:[{name:"\
Argo Workflows Controller",cpu:25,memory:32},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[],setup:["the ingress of the container registry, from which the \
control plane reads image metadata"]},observability:{required:!1,ports:[{port:443,purpose:"observability API, SRE agent and ingestion",optional:!1},{port:80,purpose:"\
redirect from HTTP to HTTPS",optional:!0}],domains:"one each for the observer, the ingestion endpoint and, if there is one, the SRE agent",certificate:"standard\
, for the observer, SRE agent and ingestion domains",components:[{name:"Observer",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[],setup:[
"before the other planes, so that they send logs and metrics from the beginning"]}},Vo={control:{required:!0,ports:[{port:443,purpose:"console, API and identity\
 provider",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],domains:"one each for the console, the API and the identity provider; plane\
s need not share a base domain",certificate:"standard, for the console, API and identity provider domains",components:[{name:"Backstage",cpu:200,memory:256},{name:"\
OpenChoreo API",cpu:200,memory:256},{name:"Controller Manager",cpu:200,memory:256},{name:"Cluster Gateway",cpu:100,memory:64}],volumes:[],setup:["TLS certificat\
es for the console, the API and the identity provider","the ingress and the certificate of the Cluster Gateway, to which all other planes connect"]},data:{required:!0,
ports:[{port:443,purpose:"application endpoints",optional:!1},{port:80,purpose:"redirect from HTTP to HTTPS",optional:!0}],domains:"a wildcard domain for applic\
ations",certificate:"wildcard, for the application domain",components:[{name:"KGateway Controller",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128}],
volumes:[],setup:["the ingress or gateway for applications"]},workflow:{required:!1,ports:[],domains:"none",certificate:"none (internal only)",components:[{name:"\
Argo Workflows Controller",cpu:25,memory:32},{name:"Cluster Agent",cpu:50,memory:128}],volumes:[],setup:["the ingress of the container registry, from which the \
control plane reads image metadata"]},observability:{required:!1,ports:[{port:443,purpose:"observability API, SRE agent and ingestion",optional:!1},{port:80,purpose:"\
redirect from HTTP to HTTPS",optional:!0}],domains:"one each for the observer, the ingestion endpoint and, if there is one, the SRE agent",certificate:"standard\
, for the observer, SRE agent and ingestion domains",components:[{name:"Observer",cpu:100,memory:128},{name:"Cluster Agent",cpu:50,memory:128},{name:"SRE Agent",
optional:!0,cpu:100,memory:1024}],volumes:[{name:"Observer",optional:!0,size:128},{name:"SRE Agent",optional:!0,size:128}],setup:["before the other planes, so t\
hat they send logs and metrics from the beginning"]}},ge={"v0.3":ft,"v0.4":ft,"v0.5":ft,"v0.6":ft,"v0.7":ft,"v0.8":Lc,"v0.9":Gt,"v0.10":Gt,"v0.11":Gt,"v0.12":Mc,
"v0.13":zt,"v0.14":zt,"v0.15":zt,"v0.16":Gt,"v0.17":zt,"v1.0":Fc,"v1.1":Vo,"v1.2":Vo},He={documented:"v0.16",figures:"unknown",sources:["Deployment Topology (re\
ference document)"]},Vt={documented:"v0.16",figures:"document",sources:["Deployment Topology (reference document)"]},pt={documented:"v0.16",figures:"charts",sources:[
"Deployment Topology (reference document)"]},Bc={documented:"v1.1",figures:"charts",sources:["https://github.com/openchoreo/openchoreo.github.io/blob/e93f243a00\
16b6e6b411ed12a7d959e943fd95b5/versioned_docs/version-v1.1.x/platform-engineer-guide/deployment-topology.mdx","https://github.com/openchoreo/openchoreo.github.i\
o/blob/c26ec63d9857d84dc772ebe894f007c75e6f4d66/versioned_docs/version-v1.2.x/platform-engineer-guide/deployment-topology.mdx"]},Hc={documented:"v1.1",figures:"\
document",sources:["https://github.com/openchoreo/openchoreo.github.io/blob/e93f243a0016b6e6b411ed12a7d959e943fd95b5/versioned_docs/version-v1.1.x/platform-engi\
neer-guide/deployment-topology.mdx","https://github.com/openchoreo/openchoreo.github.io/blob/c26ec63d9857d84dc772ebe894f007c75e6f4d66/versioned_docs/version-v1.\
2.x/platform-engineer-guide/deployment-topology.mdx"]},_c={documented:"v1.2",figures:"document",sources:["https://github.com/openchoreo/openchoreo.github.io/blo\
b/e93f243a0016b6e6b411ed12a7d959e943fd95b5/versioned_docs/version-v1.1.x/platform-engineer-guide/deployment-topology.mdx","https://github.com/openchoreo/opencho\
reo.github.io/blob/c26ec63d9857d84dc772ebe894f007c75e6f4d66/versioned_docs/version-v1.2.x/platform-engineer-guide/deployment-topology.mdx"]},mt={"v0.3":He,"v0.4":He,
"v0.5":He,"v0.6":He,"v0.7":He,"v0.8":He,"v0.9":Vt,"v0.10":Vt,"v0.11":Vt,"v0.12":pt,"v0.13":pt,"v0.14":pt,"v0.15":pt,"v0.16":Vt,"v0.17":pt,"v1.0":Bc,"v1.1":Hc,"v\
1.2":_c},$={documented:"v0.16",items:[["Kubernetes","1.32 or later, with RBAC"],["nodes","at least 3, each with 4 CPU cores and 8 GB of memory; for a trial one \
is enough"],["services of type LoadBalancer","with an IP address for each plane that serves port 443"],["a default StorageClass","for the volumes below"],["kube\
ctl","1.32 or later"],["Helm","3.12 or later"],["cert-manager","1.12 or later, in every cluster with a plane"],["domains and DNS","registered domains, and DNS r\
ecords that you can change"],["firewalls","open for the ports below"]]},Kc={documented:"v0.17",items:[["Kubernetes","1.32 or later, with RBAC"],["nodes","at lea\
st 3, each with 4 CPU cores and 8 GB of memory; for a trial one is enough"],["services of type LoadBalancer","with an IP address for each plane that serves port\
 443"],["a default StorageClass","for the volumes below"],["kubectl","1.32 or later"],["Helm","3.12 or later"],["cert-manager","1.12 or later, in every cluster \
with a plane"],["domains and DNS","registered domains, and DNS records that you can change"],["firewalls","open for the ports below"]]},Wc={documented:"v1.0",items:[
["Kubernetes","1.32 or later, with RBAC"],["nodes","at least 3, each with 4 CPU cores and 8 GB of memory; for a trial one is enough"],["services of type LoadBal\
ancer","with an IP address for each plane that serves port 443"],["a default StorageClass","for the volumes below"],["kubectl","1.32 or later"],["Helm","3.12 or\
 later"],["cert-manager","1.12 or later, in every cluster with a plane"],["domains and DNS","registered domains, and DNS records that you can change"],["firewal\
ls","open for the ports below"]]},qc={documented:"v1.1",items:[["Kubernetes","1.32 or later, with RBAC"],["nodes","at least 3, each with 4 CPU cores and 8 GB of\
 memory; for a trial one is enough"],["services of type LoadBalancer","with an IP address for each plane that serves port 443"],["a default StorageClass","for t\
he volumes below"],["kubectl","1.32 or later"],["Helm","3.12 or later"],["cert-manager","1.12 or later, in every cluster with a plane"],["domains and DNS","regi\
stered domains, and DNS records that you can change"],["firewalls","open for the ports below"]]},jc={documented:"v1.2",items:[["Kubernetes","1.34 or later, with\
 RBAC"],["nodes","at least 3, each with 4 CPU cores and 8 GB of memory; for a trial one is enough"],["services of type LoadBalancer","with an IP address for eac\
h plane that serves port 443"],["a default StorageClass","for the volumes below"],["kubectl","1.34 or later"],["Helm","3.12 or later"],["cert-manager","1.12 or \
later, in every cluster with a plane"],["domains and DNS","registered domains, and DNS records that you can change"],["firewalls","open for the ports below"]]},
Yo={"v0.3":$,"v0.4":$,"v0.5":$,"v0.6":$,"v0.7":$,"v0.8":$,"v0.9":$,"v0.10":$,"v0.11":$,"v0.12":$,"v0.13":$,"v0.14":$,"v0.15":$,"v0.16":$,"v0.17":Kc,"v1.0":Wc,"v\
1.1":qc,"v1.2":jc};var Yt=["Project","Workflow","ClusterWorkflow","DeploymentPipeline","SecretReference"],Qt=["ClusterBuildPlane","ClusterWorkflowPlane","ClusterWorkflow"],X=[{kind:"\
DeploymentPipeline",form:"string",pointer:"/spec/promotionPaths/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipeline",form:"name",
pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:["Environment"],fallbacks:[]},{kind:"Project",form:"string",pointer:"/spec/deploymentPipelineRef",to:[
"DeploymentPipeline"],fallbacks:[]}],Uc=[{kind:"Project",form:"kind-and-name",pointer:"/spec/buildPlaneRef",to:["BuildPlane","ClusterBuildPlane"],fallbacks:[{kind:"\
BuildPlane",name:"default"},{kind:"ClusterBuildPlane",name:"default"},{kind:"BuildPlane"}]},{kind:"DeploymentPipeline",form:"string",pointer:"/spec/promotionPat\
hs/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipeline",form:"name",pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:[
"Environment"],fallbacks:[]},{kind:"Project",form:"string",pointer:"/spec/deploymentPipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],Gc=[{kind:"Workflow",form:"\
kind-and-name",pointer:"/spec/buildPlaneRef",to:["BuildPlane","ClusterBuildPlane"],fallbacks:[{kind:"BuildPlane",name:"default"},{kind:"ClusterBuildPlane",name:"\
default"}]},{kind:"DeploymentPipeline",form:"string",pointer:"/spec/promotionPaths/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPip\
eline",form:"name",pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:["Environment"],fallbacks:[]},{kind:"Project",form:"string",pointer:"/spec/deploy\
mentPipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],Qo=[{kind:"Workflow",form:"kind-and-name",pointer:"/spec/workflowPlaneRef",to:["WorkflowPlane","Cluste\
rWorkflowPlane"],fallbacks:[{kind:"ClusterWorkflowPlane",name:"default"}]},{kind:"ClusterWorkflow",form:"kind-and-name",pointer:"/spec/workflowPlaneRef",to:["Cl\
usterWorkflowPlane"],fallbacks:[{kind:"ClusterWorkflowPlane",name:"default"}]},{kind:"DeploymentPipeline",form:"kind-and-name",pointer:"/spec/promotionPaths/*/s\
ourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipeline",form:"kind-and-name",pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:[
"Environment"],fallbacks:[]},{kind:"Project",form:"kind-and-name",pointer:"/spec/deploymentPipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],Jo={"v0.3":X,"v\
0.4":X,"v0.6":X,"v0.7":X,"v0.8":X,"v0.9":X,"v0.10":X,"v0.12":X,"v0.13":X,"v0.14":X,"v0.15":Uc,"v0.17":Gc,"v1.0":Qo,"v1.1":Qo};var _e=[],mr=[];function Jt(e,t,n){if(e===t)return 0;let r=n?.maxDistance,o=e;e.length>t.length&&(e=t,t=o);let i=e.length,s=t.length;for(;i>0&&e.charCodeAt(~-i)===
t.charCodeAt(~-s);)i--,s--;let a=0;for(;a<i&&e.charCodeAt(a)===t.charCodeAt(a);)a++;if(i-=a,s-=a,r!==void 0&&s-i>r)return r;if(i===0)return r!==void 0&&s>r?r:s;
let l,d,c,u,p=0,f=0;for(;p<i;)mr[p]=e.charCodeAt(a+p),_e[p]=++p;for(;f<s;){for(l=t.charCodeAt(a+f),c=f++,d=f,p=0;p<i;p++)u=l===mr[p]?c:c+1,c=_e[p],d=_e[p]=c>d?u>
d?d+1:u:u>c?c+1:u;if(r!==void 0){let y=d;for(p=0;p<i;p++)_e[p]<y&&(y=_e[p]);if(y>r)return r}}return _e.length=i,mr.length=i,r!==void 0&&d>r?r:d}var zc=64;function Ke(e,t){if(e.length>zc)return;let n=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,o;for(let i of t){if(Math.abs(i.length-
e.length)>=r)continue;let s=i.toLowerCase(),a=Xo(n,s)?1:Jt(n,s,{maxDistance:r});a<r&&(r=a,o=i)}return o}function Zo(e,t){let n=e.toLowerCase();return t.some(r=>{
let o=r.toLowerCase();return Math.abs(o.length-n.length)>1?!1:Xo(n,o)||Jt(n,o,{maxDistance:2})<2})}function Xo(e,t){if(e.length!==t.length||e===t)return!1;let n=0;
for(;n<e.length&&e[n]===t[n];)n++;return e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}var We="openchoreo.dev";function yr(e){return en(e,"").filter(t=>Yc(t.value))}function gr(e){return en(e,"").filter(({value:t})=>b(t)&&Re(t.apiVersion)&&typeof t.kind=="string"&&Yt.includes(t.kind))}function en(e,t){if(Array.isArray(e))return e.
flatMap((o,i)=>en(o,`${t}/${i}`));if(!b(e)||typeof e.kind!="string"||!e.kind.endsWith(ei))return[{pointer:t,value:e}];let{items:n}=e,r=e.kind.slice(0,-ei.length);
return Array.isArray(n)?n.flatMap((o,i)=>{let s=`${t}/items/${i}`;return b(o)&&hr(o.kind)&&z.includes(r)?[{pointer:s,...Vc(o,e.apiVersion,r)}]:en(o,s)}):r===""||
z.includes(r)?[]:[{pointer:t,value:e}]}var ei="List";function Vc(e,t,n){return hr(e.apiVersion)?{value:{...e,apiVersion:t,kind:n},inherited:["apiVersion","kind"]}:
{value:{...e,kind:n},inherited:["kind"]}}var hr=e=>e==null||e==="";function Yc(e){if(!b(e))return!1;let{apiVersion:t,kind:n}=e,r=typeof n=="string"&&z.includes(
n);if(hr(t))return r?Z(n):Xt(n)&&yt(e);if(typeof t!="string")return r&&Z(n)&&yt(e);let o=t.split("/")[0]??"";return o!==We?(o.endsWith(`.${We}`)||Ke(o,[We])!==void 0)&&
(r||Xt(n)&&yt(e)):r||typeof n=="string"&&n.endsWith(vr)||Xt(n)||yt(e)}var vr="Plane";function ti(e){return Xt(e.kind)||yt(e)}function Xt(e){return typeof e=="st\
ring"&&Zo(e,z)}function yt(e){let{spec:t}=e;return[...Qc()].some(n=>Object.hasOwn(e,n)||b(t)&&Object.hasOwn(t,n))}var Zt;function Qc(){if(Zt)return Zt;let e=z.flatMap(
r=>(Le(r)?.references??[]).map(({pointer:o})=>({pointer:o,kinds:[r]}))),t=[...st,...e].map(({pointer:r,kinds:o})=>({name:r.split("/")[2]??"",kinds:o})),n=new Set(
t.filter(({kinds:r})=>!r.every(Z)).map(({name:r})=>r));return Zt=new Set(t.map(({name:r})=>r).filter(r=>!n.has(r))),Zt}function Re(e){return typeof e=="string"&&
(e===We||e.startsWith(`${We}/`))}function br(e){return e.includes("openchoreo")||e.includes(vr)&&ri.test(e)}function ni(e){return e.includes(We)&&Jc.test(e)||e.
includes(vr)&&ri.test(e)}var ri=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,Jc=/(?<![\w./@-])openchoreo\.dev(?![\w.-])/;function tn(e){let t=new Map;for(let s of e){let a=`${s.kind}/${s.name}`,l=t.get(a);l?(l.byNamespace??=new Map([[l.first.namespace,l.first]]),l.byNamespace.has(
s.namespace)||l.byNamespace.set(s.namespace,s)):t.set(a,{first:s})}function n(s,a,l){let d=t.get(`${a}/${l}`);if(!d||a===void 0||C(a)||s.namespace===void 0)return d?.
first;let{first:c,byNamespace:u}=d;return u?u.get(s.namespace)??u.get(void 0):c.namespace===void 0||c.namespace===s.namespace?c:void 0}let r;function o({namespace:s},a){
return r??=Zc(e),C(a)||s===void 0?r.get(a):r.get(`${a} ${s}`)??r.get(`${a} `)}function i(s,a){for(let{kind:l,name:d}of a){let c=d===void 0?o(s,l):n(s,l,d);if(c)
return c}}return{find:n,findFirst:i,findAnywhere:(s,a)=>t.get(`${s}/${a}`)?.first}}function Zc(e){let t=new Map;for(let n of e)for(let r of[n.kind,`${n.kind} ${n.
namespace??""}`])t.has(r)||t.set(r,n);return t}function oi(e,t){let{findFirst:n}=tn(e),r=new Map,o=new Map;for(let i of e)for(let{targets:s}of i.references){let a=n(i,t?s:s.slice(0,1));if(!a||H(i.kind)!==void 0||
H(a.kind)!=="data")continue;r.set(i,a);let l=o.get(a);l?l.push(i):o.set(a,[i])}return{dataPlaneOf:i=>r.get(i),boundTo:i=>o.get(i)??[]}}function ii(e){let t=e.flatMap(r=>{let o=H(r.kind);return o===void 0||r.planeID===void 0?[]:[{plane:r,type:o,planeID:r.planeID}]});return[...S(t,({type:r,planeID:o})=>`${r}\
/${o}`).values()].flatMap(r=>{let[o]=r;return o?[{type:o.type,planeID:o.planeID,planes:r.map(({plane:i})=>i)}]:[]})}function si(e,{boundTo:t},n,r){let o=new Map,
i=new Map;for(let s of e)if(!(H(s.kind)!=="data"||s.planeID===void 0))for(let a of Xc(s,t(s),n,r)){let l=o.get(a.host);l?i.get(a.host)?.push(a)===void 0&&i.set(
a.host,[l,a]):o.set(a.host,a)}return[...i].filter(([,[s,...a]])=>a.some(({dataPlane:l})=>l.planeID!==s?.dataPlane.planeID)).map(([s,a])=>({host:s,claims:a}))}function Xc(e,t,n,r){
let o=e.gateway.hosts.filter(Fe).map(({text:a,path:l})=>({host:a,path:l,plane:e,dataPlane:e})),i=t.flatMap(a=>Me(a.gateway,e.gateway,n).filter(Fe).map(({text:l,
path:d,of:c})=>({host:l,path:d,plane:c==="environment"?a:e,dataPlane:e}))),s=r&&t.length>0?i:[...o,...i];return s.length<2?s:[...new Map(s.toReversed().map(a=>[
a.host,a])).values()].toReversed()}function ai(e){let t=new Set;for(let{kind:n,gateway:r,planeID:o}of e)H(n)==="data"&&r.hosts.some(Fe)&&t.add(o);return t.size>
1}function li(e,t){let n=b(e)?e.kind:void 0;if(!J(t,n))return;let r=k(e,"/metadata/name"),o=k(e,"/metadata/namespace");if(!(typeof r!="string"||r===""))return{kind:n,
name:r,namespace:!C(n)&&typeof o=="string"&&o!==""?o:void 0}}function ci(e){let t=k(e,"/spec/planeID"),n=t===void 0||t===""?k(e,"/metadata/name"):t;return typeof n=="string"?n:void 0}function di(e,t){let n=b(e)?e.kind:void 0;return J(t,n)?Ht(n,t).flatMap(r=>ed(e,r)):[]}function ui({namespace:e},t){let n=r=>C(r)||e===void 0?"":` in namespace \
"${e}"`;return t.map(({kind:r,name:o})=>`${r} "${o}"${n(r)}`).join(" and no ")}function ed(e,{pointer:t,to:n,fallbacks:r,required:o}){let[i]=n;if(i===void 0)return[];
let s=k(e,t);if(s==null||s==="")return r.length>0||o?[{path:t,namePath:t,targets:r,set:!1,required:o}]:[];if(typeof s=="string")return[{path:t,namePath:t,targets:[
{kind:i,name:s}],set:!0,required:!0}];if(!b(s)||typeof s.name!="string"||s.name==="")return[];let a=s.kind??i,l=[i,ho(i)].find(d=>d===a);return l===void 0?[]:[{
path:t,namePath:`${t}/name`,targets:[{kind:l,name:s.name}],set:!0,required:!0}]}function fi(e){let[t,n,r]=[w(e,"/kind"),w(e,"/metadata/name"),w(e,"/metadata/namespace")];if(!(!Yt.includes(t)||n===""))return{kind:t,name:n,namespace:r===""||Qt.
includes(t)?void 0:r}}function Pr(e,t){let n=w(e,"/kind");return Jo[t].filter(o=>o.kind===n).flatMap(o=>nd(e,o.pointer).flatMap(i=>td(e,i,o)))}function td(e,t,{to:n,fallbacks:r}){let[o=""]=n,i=k(e,t);if(i==null||i==="")return r.length>0?[{path:t,namePath:t,targets:r,set:!1}]:[];if(typeof i=="string")return[
{path:t,namePath:t,targets:[{kind:o,name:i}],set:!0}];let s=w(i,"/name"),a=n.find(l=>l===(b(i)?i.kind??o:void 0));return s===""||a===void 0?[]:[{path:t,namePath:`${t}\
/name`,targets:[{kind:a,name:s}],set:!0}]}function nd(e,t){let[n="",...r]=t.split("/*");return r.reduce((o,i)=>o.flatMap(s=>{let a=k(e,s);return Array.isArray(a)?
a.map((l,d)=>`${s}/${d}${i}`):[]}),[n])}function pi(e){let t=k(e,"/status/agentConnection"),n=k(e,"/status/conditions"),r=Array.isArray(n)?n.flatMap(rd):[],o=b(t)&&typeof t.connected=="boolean"?t.connected:
void 0;if(o===void 0&&!(Array.isArray(n)&&n.length>0))return;if(o===void 0)return{unmet:r};let i=k(t,"/connectedAgents");return{connected:o,...typeof i=="number"&&
{connectedAgents:i},...mi(t,{since:o?"/lastConnectedTime":"/lastDisconnectedTime",message:"/message"}),unmet:r}}function rd(e){let[t,n]=[w(e,"/type"),w(e,"/stat\
us")];return t===""||n===""||n==="True"?[]:[{type:t,status:n,...mi(e,{reason:"/reason",message:"/message",since:"/lastTransitionTime"})}]}function mi(e,t){let n=Object.
entries(t).map(([r,o])=>[r,w(e,o)]);return Object.fromEntries(n.filter(([,r])=>r!==""))}function yi(e,{release:t=Dn}={}){let n=q(t),{placed:r,others:o,skipped:i}=od(e,n),s=r.filter(({kind:m})=>m==="Organization").map(({name:m})=>m),a=Do(new Set(s)),
l=oi(r,!0),d=tn([...r,...o]),c=$e(t),u=new Map;for(let m of sd(r,o)){let g="references"in m?ld(m,{bindings:l,finder:d,line:n,validate:c}):{resource:m.resource,issues:[]};
u.set(m,a.add(m,{...ad(m.value),...g}))}let p=m=>u.get(m)?.id??a.refer(m).id,f=[...r.flatMap(m=>[...dd(m,d,p),...ud(m,a,d,p,n)]),...o.flatMap(m=>fd(m,d,p,n))],y=si(
r,l,n,!0);return{release:t,nodes:a.all(),edges:f,promotions:o.flatMap(m=>pd(m,d,p,n)),clusters:ii(r).map(({type:m,planeID:g,planes:h})=>({id:Ut(m,g),type:m,planeID:g,
nodes:h.map(p)})),multiRegion:y.length===0&&ai(r),sharedHosts:y.map(({host:m,claims:g})=>({host:m,nodes:[...new Set(g.map(({plane:h})=>p(h)))]})),skipped:i}}function od(e,t){
let[n,r,o]=[[],[],[]];for(let[i,s]of e.entries()){let a=id(s,t),l=li(s,t),d=b(s)&&Re(s.apiVersion)?fi(s):void 0;if(d)r.push({...d,value:s,resource:i});else if(a!==
void 0||!l||!b(s))o.push({resource:i,reason:a??"no-name"});else{let{kind:c,name:u,namespace:p}=l,f=H(c)===void 0?void 0:ci(s);n.push({kind:c,name:u,namespace:p,
value:s,resource:i,planeID:f,references:di(s,t),gateway:lt(s,t)})}}return{placed:n,others:r,skipped:o}}function id(e,t){return!b(e)||typeof e.kind!="string"?"no\
t-a-resource":Re(e.apiVersion)&&J(t,e.kind)?void 0:"not-a-plane"}function sd(e,t){return t.length===0?[...e]:[...e,...t].sort((n,r)=>n.resource-r.resource)}function ad(e){
let t=w(e,"/metadata/annotations/openchoreo.dev~1display-name");return t===""?{}:{displayName:t}}function ld(e,{bindings:t,finder:n,line:r,validate:o}){let{kind:i,
value:s,resource:a,planeID:l,references:d}=e,c=H(i),u=o(s),p=u.ok?[]:u.issues,f=d.filter(({set:h,required:v,targets:O})=>!h&&v&&n.findFirst(e,O)===void 0).map(({
path:h})=>ae(h)),y=cd(e,t,r),m=k(s,"/spec/isProduction"),g=pi(s);return{resource:a,issues:p,...c!==void 0&&l!==void 0&&{cluster:Ut(c,l),planeID:l},...y.length>0&&
{hosts:y},...i==="Environment"&&m===!0&&{isProduction:m},...f.length>0&&{unresolved:f},...g&&{state:g}}}function cd(e,{dataPlaneOf:t},n){let o=H(e.kind)!==void 0?
e.gateway.hosts:Me(e.gateway,t(e)?.gateway??{parts:[],hosts:[]},n).filter(({of:i})=>i==="environment");return[...new Set(o.filter(Fe).map(({text:i})=>i))]}function dd(e,{
findFirst:t},n){return e.references.flatMap(({path:r,targets:o,set:i})=>gi(e,t(e,o),r,o,i,n))}function gi(e,t,n,[r],o,i){let s=ae(n);return t?[{from:i(e),to:i(t),
field:s,how:o?"set":"default"}]:!o||r?.name===void 0?[]:[{from:i(e),to:i(hi(e,r.kind,r.name)),field:s,how:"dangling"}]}function hi({namespace:e},t,n){return{kind:t,
name:n,namespace:C(t)?void 0:e}}function ud(e,t,{find:n},r,o){let{value:i,namespace:s,kind:a,planeID:l}=e,{"secret-store":d,"pull-secrets":c}=A(o),u=r(e),p=l===
void 0?void 0:Ut(H(a)??"",l),f=d.flatMap(({pointer:m})=>{let g=w(i,m);if(g==="")return[];let h={...p!==void 0&&{cluster:p},issues:[]},{id:v}=t.refer({kind:Be,name:g,
namespace:void 0},h);return[{from:u,to:v,field:ae(m.slice(0,m.lastIndexOf("/"))),how:"set"}]}),y=c.flatMap(({pointer:m})=>{let g=k(i,m);return(Array.isArray(g)?
[...new Set(g)]:[]).flatMap(v=>{if(typeof v!="string"||v==="")return[];let O=n(e,"SecretReference",v)??{kind:"SecretReference",name:v,namespace:s};return[{from:u,
to:r(O),field:ae(m),how:"set"}]})});return[...f,...y]}function fd(e,t,n,r){let o=Pr(e.value,r).flatMap(({path:i,targets:s,set:a})=>gi(e,t.findFirst(e,s),i,s,a,n));
return[...S(o,({to:i})=>i).values()].flatMap(([i])=>i??[])}function pd(e,{find:t},n,r){let o=Pr(e.value,r).filter(({path:a})=>a.startsWith(md)),i=(a,l)=>o.filter(
d=>d.path.startsWith(`${a}/${l}`)).flatMap(({targets:[d]})=>d?.name===void 0?[]:[n(t(e,d.kind,d.name)??hi(e,d.kind,d.name))]);return[...new Set(o.map(({path:a})=>a.
split("/").slice(0,4).join("/")))].flatMap(a=>i(a,"sourceEnvironmentRef").flatMap(l=>i(a,"targetEnvironmentRef").map(d=>({pipeline:n(e),from:l,to:d}))))}var md="\
/spec/promotionPaths/";function vi({release:e}){let{documented:t,items:n}=Yo[e];return n.map(([r,o])=>({what:r,detail:o,source:`document of ${t}`}))}function bi(e){let{release:t,line:n,
document:r,figures:o}=e,{ports:i,domains:s,certificate:a,components:l,volumes:d,setup:c}=ge[t].control,{chart:u,namespace:p}=G.control,f=A(n)["client-ca"].length>
0;return[{what:"chart",detail:`${u} in namespace ${p}`},{what:"domains",detail:s,source:r},{what:"certificate",detail:a,source:r},...i.map(({port:y,purpose:m,optional:g})=>({
what:`port ${y}`,detail:`control plane: ${m}${g?" (optional)":""}`,source:r})),...c.filter(y=>f||!y.includes(gt)).map(y=>({what:"setup",detail:y,source:r})),...d.
map(y=>({what:"storage",detail:fr(y),source:o})),...l.length>0?[{what:"resources",detail:`requested by the control plane: ${l.map(ur).join(", ")}`,source:o}]:[],
...yd(e)]}var gt="Cluster Gateway";function yd({line:e,topology:t,shell:n}){let r=lo[e];return r?t.nodes.filter(({kind:o})=>o==="Namespace").map(({name:o})=>{let i=`${o}\
, with the label ${r.key}=${r.value}`;if(!ye(o))return{what:"namespace",detail:i};let s=`${r.key}=${r.value}`;return{what:"namespace",detail:i,commands:[...o===
"default"?[]:[n.kubectl(_,"create","namespace",o)],n.kubectl(_,"label","namespace",o,s)]}}):[]}function Pi({release:e,line:t,isSingleCluster:n,planes:r,shell:o}){
if(n||A(t)["client-ca"].length===0)return[];let i=Ne[e],s={what:"network",detail:`every other cluster can reach the ${gt}${i?` by WebSocket on port ${i.port}`:""}\
; the cluster agents need no inbound access`};if(!i)return[{what:`CA of the ${gt}`,detail:"copied from the control plane to every other cluster, which verifies \
the control plane with it"},s];let{caSecret:a,caKey:l,configMap:d,gatewayValues:c}=i,u=`jsonpath={.data.${l.replaceAll(".","\\.")}}`,p="server-ca.crt",f=o.kubectl(
_,"get","secret",a,"--namespace",G.control.namespace,"--output",u);return[{what:`certificate of the ${gt}`,detail:`for the name by which agents reach it: the He\
lm value ${c.join(", ")} of the control plane`,source:ct},{what:`CA of the ${gt}`,detail:`copied to the ConfigMap ${d} in each other cluster, where agents verif\
y the control plane with it`,commands:[o.piped(f,`| base64 -d > ${p}`),...r.flatMap(({id:y,type:m})=>{let{namespace:g}=G[m];return[o.kubectl(y,"create","namespa\
ce",g),o.kubectl(y,"create","configmap",d,"--namespace",g,`--from-file=${l}=${p}`)]})],source:ct},{...s,source:ct}]}function ki({topology:e,edgesFrom:t,line:n}){let[r]=Ht("Environment",n);return e.nodes.filter(({kind:o,resource:i})=>o==="Environment"&&i!==void 0).map(o=>{let i=`\
Environment ${o.name}`,s=t(o.id).find(({field:c})=>c==="spec.dataPlaneRef");if(!s){let c=ui(o,r?.fallbacks??[]);return{what:i,detail:`without a data plane: data\
PlaneRef is not set${c===""?"":`, and there is no ${c}`}`}}let a=o.namespace===void 0?"":` in namespace ${o.namespace}`,{to:l,how:d}=s;return d==="default"?{what:i,
detail:`after ${l}, which it uses by default${a}`}:d==="dangling"?{what:i,detail:`after ${l}, which is not among these manifests`}:{what:i,detail:`after ${l}${a}${r?.
isImmutable?"; its data plane is immutable once set":""}`}})}function Oi(e,t,n){let{release:r,nodes:o,edges:i,clusters:s}=e,a=new Map(o.map(f=>[f.id,{node:f,value:f.resource===void 0?void 0:t[f.resource]}])),l=new Map,d=new Map;
for(let f of i){let y=a.get(f.from);wi(l,f.from).push(f),y?.node.kind==="Environment"&&wi(d,f.to).push(y)}let c=s.map(({id:f,type:y,planeID:m,nodes:g})=>({id:f,
type:y,planeID:m,registered:g.flatMap(h=>a.get(h)??[])})),{documented:u,figures:p}=mt[r];return{release:r,line:q(r),topology:e,isSingleCluster:n,shell:To(n),planes:gd.
flatMap(f=>c.filter(y=>y.type===f)),needsOf:f=>ge[r][f],edgesFrom:f=>l.get(f)??[],boundTo:f=>d.get(f)??[],registeredAs:f=>a.get(f),document:`document of ${u}`,figures:p===
"charts"?`charts of ${r}`:`document of ${u}`}}var gd=["observability","data","build","workflow"];function wi(e,t){let n=e.get(t)??[];return e.set(t,n),n}var nn=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function xi({connected:e,connectedAgents:t,since:n,message:r,unmet:o}){let i=t===void 0?"":` (${nn(t,"agent")})`,s=n===void 0?"":` since ${n}`;return[...e===void 0?
[]:e?[`connected${i}${s}`]:[`not connected${s}${r===void 0?"":`: ${r}`}`],...o.map(({type:l,status:d,reason:c,message:u})=>{let p=[c,u].filter(f=>f!==void 0).join(
": ");return`${d==="False"?`not ${l}`:`${l} unknown`}${p===""?"":` (${p})`}`})]}function Ri({topology:e,planes:t,needsOf:n,release:r}){let{nodes:o,edges:i,sharedHosts:s,skipped:a}=e,l=Object.keys(ge[r]).filter(c=>c!=="control"),d=hd.filter(
c=>l.includes(c)&&n(c)?.required&&t.length>0&&!t.some(u=>u.type===c));return[...a.map(({resource:c,reason:u})=>`resource ${c+1} is not in this list: ${vd[u].replace(
"RELEASE",r)}`),...d.map(c=>`there is no ${c} plane among these manifests, and an installation needs one`),...i.filter(({how:c})=>c==="dangling").map(({from:c,to:u,
field:p})=>`${c}: ${p}: ${u} not found`),...o.flatMap(({id:c,unresolved:u=[]})=>u.map(p=>`${c}: ${p}: not set, and no default found`)),...o.filter(({issues:c})=>c.
length>0).map(({id:c,issues:u})=>`${c}: invalid (${nn(u.length,"issue")}); run lint`),...s.map(({host:c,nodes:u})=>`${c} is the public host of different cluster\
s: ${u.join(", ")}`),...o.flatMap(({id:c,state:u})=>u&&(u.connected===!1||u.unmet.length>0)?[`${c}: ${xi(u).join(", ")}`]:[])]}var hd=["data","build","workflow",
"observability"],vd={"not-a-resource":"it has no kind","not-a-plane":"its kind is not a plane in RELEASE","no-name":"it has no name"};function Ii(e){let{topology:t,planes:n,shell:r,release:o}=e,i=t.nodes.filter(({resource:d,kind:c,unresolved:u,namespace:p,name:f})=>d===void 0||!(Z(c)||c==="Env\
ironment")||u?!1:ye(f)&&(C(c)||p!==void 0&&ye(p)));if(i.length===0)return[];let s={kind:({command:d})=>[...S(i.filter(Ci),({namespace:c})=>c)].map(([c="",u])=>a(
_,d,{kinds:Si(u),namespace:c})),"cluster-kind":({command:d})=>{let c=i.filter(u=>!Ci(u));return c.length>0?[a(_,d,{kinds:Si(c)})]:[]},environment:({command:d})=>i.
filter(({kind:c})=>c==="Environment").map(({name:c,namespace:u=""})=>a(_,d,{name:c,namespace:u})),plane:({command:d})=>i.filter(({kind:c})=>Z(c)).map(({kind:c,name:u,
namespace:p})=>{let f=p===void 0?d.replace(" --namespace {namespace}",""):d;return a(_,f,{kind:c.toLowerCase(),name:u,namespace:p??""})}),agent:({command:d})=>n.
map(({id:c,type:u})=>a(c,d,{chartNamespace:G[u].namespace})),control:({command:d})=>[a(_,d,{chartNamespace:G.control.namespace})]};function a(d,c,u){let f=c.split(
" ").slice(1).map(y=>y.replace(/\{([a-zA-Z]+)\}/g,(m,g)=>u[g]??m));return r.kubectl(d,...f.map(y=>y.replaceAll("'","")))}return[{what:"manifests",detail:"applie\
d to the control plane",commands:[r.kubectl(_,"apply","--filename","MANIFESTS")]},...fo[o].flatMap(d=>{let c=[...new Map(s[d.of](d).map(u=>[u.command,u])).values()];
return c.length>0?[{what:"check",detail:d.what,commands:c}]:[]})]}var Ci=({kind:e})=>!C(e),Si=e=>[...new Set(e.map(({kind:t})=>`${t.toLowerCase()}s`))].join(",");function kr(e,{singleCluster:t=!1,...n}={}){let r=Oi(yi(e,n),e,t),{release:o,planes:i}=r,s=Mo(r),a=(...p)=>{let f=i.filter(({type:y})=>p.includes(y));return[...f.
flatMap(y=>Wo(y,r,s)),..._o(f,r)]},l=i.some(({type:p})=>p==="workflow"),d=[{step:"prerequisites",title:"Before you begin",items:vi(r)},{step:"control-plane",title:"\
Control plane",items:bi(r)},{step:"trust",title:"Trust, for planes in clusters of their own",items:Pi(r)},{step:"observability",title:"Observability planes",items:a(
"observability")},{step:"data",title:"Data planes",items:a("data")},{step:"build",title:l?"Workflow planes":"Build planes",items:a("build","workflow")},{step:"e\
nvironments",title:"Environments",items:ki(r)},{step:"verification",title:"Apply and verify",items:Ii(r)}],{documented:c,figures:u}=mt[o];return{release:o,documented:c,
figures:u,steps:d.filter(({items:p})=>p.length>0),totals:bd(r),problems:Ri(r),sources:[...new Set([...mt[o].sources,...Ne[o]?.sources??[]])]}}function bd({planes:e,
needsOf:t,release:n,isSingleCluster:r}){let o=[ge[n].control,...e.flatMap(({type:a})=>t(a)??[])],i=o.flatMap(a=>a.components).filter(({optional:a})=>!a),s=o.flatMap(
a=>a.volumes).filter(({optional:a})=>!a);return{cpu:i.reduce((a,{cpu:l=0,count:d=1})=>a+l*d,0),memory:i.reduce((a,{memory:l,count:d=1})=>a+l*d,0),storage:s.reduce(
(a,{size:l,count:d=1})=>a+l*d,0),...!r&&{addresses:o.filter(({ports:a})=>a.some(({port:l})=>l===443)).length}}}function wr(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var rn={ok:0,findings:1,failure:2};function qe(e,t){e.stderr(`${Q(t)}
`)}function Ei(e,t){qe(e,`openchoreo-planes: ${t}`)}var Ai={option:"",environment:" (OPENCHOREO_RELEASE)",configuration:" (configuration)",detected:' (detected; set "release" in .openchoreo-planes.yaml)'};function Ti(e,t,n){if(!b(e))return n().length;let{kind:r,spec:o}=e;return typeof r!="string"||!z.includes(r)||J(t,r)?n().length:Object.keys(e).length+(b(o)?Object.
keys(o).length:0)}function Or(){let e=new Map(B.map(c=>[c,0])),t=new Map(B.map(c=>[c,0])),n=0,r=0,o=0,i=!0;function s(c,u){let p=!1;for(let f of u)c.fits(f)&&(e.
set(f,(e.get(f)??0)+1),p=!0);return p}function a(c){if(n++,i&&s(c,[Te])){r++,o++;return}let u=i?Di:B;if(i=!1,s(c,u))r++;else if(r===0)for(let p of B)t.set(p,(t.
get(p)??0)+c.issues(p))}function l(){return r===0?Ni(t,Math.min(...t.values())):Ni(e,Math.max(...e.values()))}function d(){let c=n===0?[Te]:l(),u=F.filter(m=>c.
includes(q(m))),p=u.at(-1)??F[0],f=e.get(q(p))??0;return{release:p,reason:n===0?"no-manifests":r===0?"fewest-issues":f===r?"every-manifest":"most-manifests",manifests:n,
fitting:f,candidates:u}}return{add:a,recount:c=>{s(c,Di)},decide:d,get isUnanimous(){return i},get unasked(){return o},get leading(){return i?Te:l().at(-1)??Te}}}
var Di=B.filter(e=>e!==Te),Ni=(e,t)=>B.filter(n=>e.get(n)===t);function $i(e,t,n){return new xr(e,t,n)}var xr=class{value;issues;read;section;rangeOf;knownSyntax=void 0;constructor(t,n,r){this.value=t.value,this.issues=t.issues,
this.read=t,this.section=n,this.rangeOf=r}get range(){return this.rangeOf(this.section.start,this.section.end)}get syntax(){return this.knownSyntax??=this.read.
tape?.syntax??Pd,this.knownSyntax}positionOf(t){return this.placeOf(t,"value")}keyOf(t){return this.placeOf(t,"key")}placeOf(t,n){let r=this.read.tape?.locate(_t(
t))?.[n];return r?this.rangeOf(...r):this.range}},Pd={root:void 0,comments:[]};var kd=["map","list","scalar","alias","empty"],wd=["block","flow","plain","single","double","literal","folded"],Od=["plain","single","double","other"],[ve,ee,te,
sg,Mi]=[0,1,2,3,4],I={block:0,flow:8,plain:16,single:24,double:32,literal:40,folded:48},ne={plain:0,single:64,double:128,other:192},[xd,Rd,Li]=[256,512,1024],[on,
Rr,Cr,Fi,Sr,ht,he]=[0,1,2,3,4,5,6],sn=class{cells=new Int32Array(he*512);names=[];comments=[];length=0;reset(){this.length=0,this.names=[],this.comments=[]}add(t,n,r,o,i,s){
let a=this.length;a+he>this.cells.length&&this.grow();let{cells:l}=this;l[a+on]=t,l[a+Rr]=n,l[a+Cr]=r,l[a+Fi]=i,l[a+Sr]=s,this.length=a+he;let d=a/he;return l[a+
ht]=d+1,this.names.push(o),d}close(t,n){this.cells[t*he+Sr]=n,this.cells[t*he+ht]=this.length/he}comment(t,n){this.comments.push(t,n)}finish(t){return new Ir(this.
cells.slice(0,this.length),this.names,this.comments,t)}grow(){let t=new Int32Array(this.cells.length*2);t.set(this.cells),this.cells=t}},Ir=class{cells;names;commentOffsets;targets;indexes=new Map;constructor(t,n,r,o){
this.cells=t,this.names=n,this.commentOffsets=r,this.targets=o}get syntax(){let t=[];for(let n=0;n<this.commentOffsets.length;n+=2)t.push([this.commentOffsets[n]??
0,this.commentOffsets[n+1]??0]);return{root:this.cells.length>0?this.nodeOf(0):void 0,comments:t}}locate(t){if(this.cells.length===0)return;let n=0;for(let i of t){
let s=this.childOf(this.behind(n),i);if(s===void 0)break;n=s}let r=this.extentOf(n),o=this.cell(n,Rr);return{value:r,key:o===-1?r:[o,this.cell(n,Cr)]}}cell(t,n){
return this.cells[t*he+n]??0}kindOf(t){return this.cell(t,on)&7}extentOf(t){return[this.cell(t,Fi),this.cell(t,Sr)]}behind(t){return this.targets?.get(t)??t}childOf(t,n){
let r=this.kindOf(t);if(r===ee&&!/^(?:0|[1-9]\d*)$/.test(n)||r!==ee&&r!==ve)return;if(this.cell(t,ht)-t>Cd)return this.indexOf(t).get(n);let o;for(let[i,s]of this.
entriesOf(t))i===n&&(o=s);return o}indexOf(t){let n=this.indexes.get(t);if(n)return n;let r=new Map(this.entriesOf(t));return this.indexes.set(t,r),r}*entriesOf(t){
let n=this.kindOf(t)===ee,r=0;for(let o of this.childrenOf(t))n?yield[String(r++),o]:this.cell(o,on)&Li?yield*this.mergedIn(this.behind(o)):yield[this.names[o]??
"",o]}*mergedIn(t){if(this.kindOf(t)===ve)yield*this.entriesOf(t);else for(let n of[...this.childrenOf(t)].reverse())yield*this.mergedIn(this.behind(n))}*childrenOf(t){
let n=this.cell(t,ht);if(!(this.kindOf(t)>ee))for(let r=t+1;r<n;r=this.cell(r,ht))yield r}nodeOf(t){let n=this.cell(t,on);return{kind:kd[n&7]??"empty",style:wd[n>>
3&7]??"plain",extent:this.extentOf(t),key:this.keyOf(t,n),isMarked:(n&xd)!==0,children:Array.from(this.childrenOf(t),o=>this.nodeOf(o))}}keyOf(t,n){let r=this.cell(
t,Rr);if(r!==-1)return{extent:[r,this.cell(t,Cr)],style:Od[n>>6&3]??"other",name:this.names[t],isMerge:(n&Li)!==0,isMarked:(n&Rd)!==0}}},Cd=64;function Er(e,t,n){if(t===void 0)return n?Bi(e):Ce(e);if(t===`${je}binary`)return Ad(e);if(t===`${je}timestamp`)return Id.test(e)&&Ed(e)?Ce(e):void 0;let r=Sd.get(
t);if(!r)return Ce(e);let o=Bi(e);return r==="float"&&o.type==="integer"?Ue(Number(o.value)):o.type===r?o:void 0}var je="tag:yaml.org,2002:",Sd=new Map([[`${je}\
int`,"integer"],[`${je}float`,"float"],[`${je}bool`,"boolean"],[`${je}null`,"null"]]),Id=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Ed(e){let[t=0,n=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(t,n,0)).getUTCDate()}function Ad(e){let t=e.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return Ce(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),n=>n.charCodeAt(0))))}function Bi(e){
let t=Dd.get(e);if(t)return t;let n=e.charAt(0);if(n===".")return Nd(e)??Ce(e);if(!/[-+0-9]/.test(n))return Ce(e);let r=e.replaceAll("_","");return $d(r)??Td(r)??
Ce(e)}var Dd=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,Hi(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,Hi(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Ue(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Ue(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Ue(Number.NEGATIVE_INFINITY)])]);
function Ce(e){return{type:"text",value:e,key:e}}function Hi(e){return{type:"boolean",value:e,key:String(e)}}function Ue(e){return{type:"float",value:e,key:Md(e)}}
function Nd(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?Ue(t):void 0}
function Td(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let t=Number(e);return Number.isFinite(t)?Ue(t):void 0}function $d(e){let t=Ld.
exec(e);if(!t)return;let[,n="",r,o,i,s="0"]=t,a=r!==void 0?an(r,"0x",16):o!==void 0?an(o,"0o",22):i!==void 0?an(i,"0b",64):an(s,"",20);if(a===void 0||a>=2n**64n)
return;let l=n==="-"?-a:a;return l>=-(2n**63n)&&l<2n**63n?{type:"integer",value:Number(l),key:String(l)}:n===""?{type:"integer",value:Number(l),key:void 0}:void 0}
var Ld=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function an(e,t,n){return e.length<=n?BigInt(t+e):
void 0}function Md(e){let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let n=1;for(;Math.fround(Number(t.toPrecision(n)))!==t;)n++;let[r,o]=t.toExponential(n-1).split("e"),i=Number(o);return i>=-4&&i<6?String(Number(t.toPrecision(
n))):`${r}e${i<0?"-":"+"}${String(Math.abs(i)).padStart(2,"0")}`}var P=Symbol("uncertain"),[j,V,Se,E]=[9,10,13,32],[K,T,vt,Ge,be,ln,W,bt]=[34,35,39,44,45,46,58,63],[Ar,Dr,Pt,dn,ze,Ie,Ve,Ye]=[60,62,91,92,93,123,124,125],Fd=100,
Bd=1e3,cn=class{text;end;tape;at;levels=0;column=-1;lastEnd=0;keyStart=-1;keyEnd=-1;keyName=void 0;keyHeader=0;constructor(t,n,r,o){this.text=t,this.at=n,this.end=
r,this.tape=o}setKey(t,n,r,o){if(r-n>Bd)throw P;this.keyHeader=t,this.keyStart=n,this.keyEnd=r,this.keyName=o}add(t,n,r){this.lastEnd=r;let o=this.tape.add(t|this.
keyHeader,this.keyStart,this.keyEnd,this.keyName,n,r);return this.keyHeader=0,this.keyStart=-1,this.keyEnd=-1,this.keyName=void 0,o}enter(){if(++this.levels>Fd)
throw P}leave(t,n){this.levels--,this.lastEnd=n,this.tape.close(t,n)}code(t){return t<this.end?this.text.charCodeAt(t):V}isBreak(t){let n=this.code(t);return n===
V||n===Se&&this.code(t+1)===V}skipSpaces(){for(;this.code(this.at)===E;)this.at++}lineAfter(t){let n=this.text.indexOf(`
`,t);return n===-1||n>=this.end?this.end:n+1}endOfLineBefore(t){let n=t;return this.text.charCodeAt(n-1)===V&&n--,n<t&&this.text.charCodeAt(n-1)===Se&&n--,n}comment(){
let t=this.at;this.at=this.lineAfter(t),this.tape.comment(t,this.endOfLineBefore(this.at))}endLine(){let t=this.at;if(this.skipSpaces(),this.code(this.at)===T){
if(this.at===t)throw P;this.comment()}else if(this.isBreak(this.at))this.at=this.lineAfter(this.at);else throw P}nextColumn(){for(;this.at<this.end;){let t=this.
at;if(this.skipSpaces(),this.isBreak(this.at))this.at=this.lineAfter(this.at);else if(this.code(this.at)===T)this.comment();else{if(this.at===t&&this.code(t)===
ln&&this.code(t+1)===ln)throw P;return this.at-t}}return-1}};var _i=Array.from({length:128},(e,t)=>/[abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ/]/.test(String.fromCharCode(t)));function un(e){if(_i[e.charCodeAt(0)])return e;
let t=Er(e,void 0,!0)?.value;if(t===void 0||typeof t=="number"&&!Number.isFinite(t))throw P;return t}function kt(e){if(_i[e.charCodeAt(0)])return e;let t=Er(e,void 0,
!0)?.key;if(t===void 0)throw P;return t}var Hd=127,_d=Array.from({length:128},(e,t)=>t<=E||t===Hd||"!\"#%&'*,:>?@[]`{|}".includes(String.fromCharCode(t)));function Qe(e,t){
let n=e.code(t);return _d[n]||n===Ar&&e.code(t+1)===Ar?!1:n!==be||!le(e,t+1)}function le(e,t){let n=e.code(t);return n===E||n===V||n===j||n===Se&&e.isBreak(t)}function wt(e){
let{text:t,end:n}=e,r=e.at,o=r;for(;r<n;r++){let i=t.charCodeAt(r);if(i!==E){if(i===V||i===W&&le(e,r+1)||i===T&&r>e.at&&o<r)break;if(i===j)throw P;if(i===Se)break;
o=r+1}}return e.at=r,o}function Ki(e,t,n,r){let o=e.text.slice(t,n),i=n;for(;;){let s=e.code(e.at);if(s===W)throw P;s===T?e.comment():e.at=e.lineAfter(e.at);let a=Wi(
e,r);if(a===-1)return{value:o,end:i};if(s===T)throw P;let l=e.at;i=wt(e),o+=(a===0?" ":`
`.repeat(a))+e.text.slice(l,i)}}function Wi(e,t){let{at:n}=e,r=0,o=!1;for(;n<e.end;){let i=n;for(;e.code(i)===E;)i++;let s=e.code(i);if(s===j)throw P;if(s===T)o=
!0;else if(e.isBreak(i))r++;else{if(i-n<=t)return-1;if(o||!Kd(e,i))throw P;return e.at=i,r}n=e.lineAfter(i)}return-1}function Kd(e,t){let n=e.code(t);return n!==
be&&n!==bt&&n!==W||!le(e,t+1)}function Ee(e,t){let n=e.code(e.at)===K;e.at++;let r="";for(;;){let o=n?jd(e):qd(e);if(!e.isBreak(e.at))return e.at++,r+o;if(t===void 0||
o.includes("	"))throw P;e.at=e.lineAfter(e.at);let i=Wi(e,t);if(i===-1)throw P;r+=Wd(o)+(i===0?" ":`
`.repeat(i))}}function Wd(e){let t=e.length;for(;e.charCodeAt(t-1)===E;)t--;return e.slice(0,t)}function qd(e){let{text:t,end:n}=e,r="",o=e.at,i=o;for(;i<n;i++){
let s=t.charCodeAt(i);if(s===vt){if(t.charCodeAt(i+1)!==vt)break;r+=t.slice(o,i+1),i++,o=i+1}else if(s===V||s===Se&&e.isBreak(i))break}if(i>=n)throw P;return e.
at=i,r+t.slice(o,i)}function jd(e){let{text:t,end:n}=e,r="",o=e.at,i=o;for(;i<n;i++){let s=t.charCodeAt(i);if(s===K||s===V||s===Se&&e.isBreak(i))break;if(s!==dn)
continue;let a=Ud.get(t.charCodeAt(i+1));if(a===void 0)throw P;r+=t.slice(o,i)+a,i++,o=i+1}if(i>=n)throw P;return e.at=i,r+t.slice(o,i)}var Ud=new Map([...Object.
entries({n:`
`,r:"\r",t:"	",'"':'"',"\\":"\\"})].map(([e,t])=>[e.charCodeAt(0),t]));function qi(e,t){let{text:n}=e,r=e.code(e.at)!==Ve;e.at++;let o=zd.get(e.code(e.at))??"cl\
ip";o!=="clip"&&e.at++,e.endLine();let i=[],s=-1,a=e.at;for(;e.at<e.end;){let u=e.at,p=s===-1?Number.POSITIVE_INFINITY:u+s,f=u;for(;f<p&&e.code(f)===E;)f++;if(e.
isBreak(f)){if(s===-1&&f>u)throw P;i.push(""),e.at=e.lineAfter(f);continue}if(s===-1){if(s=f-u,s<=t||s===0)throw P}else if(f-u<s){if(e.code(f)===j||f-u>t)throw P;
break}if(e.code(f)===j)throw P;if(e.code(f)===E&&(r||Gd(e,f)))throw P;e.at=e.lineAfter(f);let y=e.endOfLineBefore(e.at);i.push(n.slice(f,y)),a=y}if(s===-1)throw P;
let l=0;for(;i.at(-1)==="";)i.pop(),l++;let d=r?Vd(i):i.join(`
`),c=o==="strip"?"":o==="clip"?`
`:`
`.repeat(l+1);for(;n.charCodeAt(a-1)===E||n.charCodeAt(a-1)===j;)a--;return{value:d+c,end:a}}function Gd(e,t){let n=t;for(;e.code(n)===E||e.code(n)===j;)n++;return e.
isBreak(n)}var zd=new Map([[be,"strip"],[43,"keep"]]);function Vd(e){let t="",n=0;for(let[r,o]of e.entries())o===""?n++:(r>0&&(t+=n===0?" ":`
`.repeat(n)),t+=o,n=0);return t}var Ot=e=>e===Ie||e===Pt,Ae=e=>e===K||e===vt;function Tr(e){e.enter();let t=e.at,n=e.code(t)===Ie,r=n?Ye:ze,o=e.add((n?ve:ee)|I.flow,t,t),i={},s=[];for(e.at++,fn(
e);e.code(e.at)!==r;){if(n){let a=Yd(e);if(a in i)throw P;i[a]=ji(e)}else s.push(ji(e));if(fn(e),e.code(e.at)===Ge)e.at++,fn(e);else if(e.code(e.at)!==r)throw P}
return e.at++,e.leave(o,e.at),n?i:s}function Yd(e){let t=e.at,n=e.code(t),r=Ae(n),o=r?Ee(e,void 0):void 0,i=r?e.at:Ui(e);e.skipSpaces();let s=e.code(e.at+1);if(e.
code(e.at)!==W||(r?Nr.has(s):!le(e,e.at+1)))throw P;e.at++,fn(e);let a=o??kt(e.text.slice(t,i)),l=r?n===K?ne.double:ne.single:ne.plain;return e.setKey(l,t,i,a),
a}function ji(e){let t=e.at,n=e.code(t);if(Ot(n))return Tr(e);if(Ae(n)){let o=Ee(e,void 0);return e.add(te|(n===K?I.double:I.single),t,e.at),o}let r=Ui(e);if(e.
code(e.at)===W)throw P;return e.add(te|I.plain,t,r),un(e.text.slice(t,r))}function Ui(e){let{text:t,end:n}=e,{at:r}=e,o=e.code(r+1);if(e.code(r)===be&&Nr.has(o))
throw P;if(!Qe(e,r)||t.charCodeAt(r)===ln&&t.charCodeAt(r-1)===V)throw P;let i=r;for(;r<n;r++){let s=t.charCodeAt(r);if(s!==E){if(s===Ge||s===ze||s===Ye||e.isBreak(
r))break;if(s===W){if(le(e,r+1))break;if(Nr.has(e.code(r+1)))throw P}if(s===T&&i<r)break;if(s===j||s===bt||Ot(s))throw P;i=r+1}}return e.at=r,i}var Nr=new Set([
W,Ge,Pt,ze,Ie,Ye,bt]);function fn(e){let t=e.at;for(;e.at<e.end;){let n=e.code(e.at);if(n===E)e.at++;else if(e.isBreak(e.at))e.at=e.lineAfter(e.at);else if(n===
T&&e.at>t)e.comment();else return}throw P}function xt(e,t,n){let r=e.at,o=e.code(r);if($r(e))return Yi(e,t);if(Ot(o)||o===Ve||o===Dr)return Qi(e,n);if(Ae(o)){let s=Ee(e,n),a=e.at;if(!Vi(e))return Ji(e,r,
a,s);if(e.text.slice(r,a).includes(`
`))throw P;return Gi(e,t,r,a,s)}if(!Qe(e,r))throw P;let i=wt(e);return e.code(e.at)===W?Gi(e,t,r,i,kt(e.text.slice(r,i))):Zi(e,r,i,n)}function Gi(e,t,n,r,o){e.enter();
let i=e.add(ve|I.block,n,n),s={};e.setKey(zi(e,n),n,r,o);for(let a=o;;a=Qd(e)){if(a in s)throw P;if(e.at++,s[a]=Jd(e,t),e.column!==t)break}if(e.column>t)throw P;
return e.leave(i,e.lastEnd),s}function Qd(e){let t=e.at,n,r;if(Ae(e.code(t))){if(n=Ee(e,void 0),r=e.at,!Vi(e))throw P}else{if(!Qe(e,t))throw P;if(r=wt(e),e.code(
e.at)!==W)throw P;n=kt(e.text.slice(t,r))}return e.setKey(zi(e,t),t,r,n),n}function zi(e,t){let n=e.code(t);return Ae(n)?n===K?ne.double:ne.single:ne.plain}function Vi(e){
let{at:t}=e;return e.skipSpaces(),e.code(e.at)===W&&le(e,e.at+1)?!0:(e.at=t,!1)}function Jd(e,t){let n=e.at;if(e.skipSpaces(),!e.isBreak(e.at)&&e.code(e.at)!==T)
return Qi(e,t);e.at=n,e.endLine();let r=e.nextColumn();return r>t?xt(e,r,t):r===t&&$r(e)?Yi(e,t):Xi(e,n,r)}function Yi(e,t){e.enter();let n=e.add(ee|I.block,e.at,
e.at),r=[];do r.push(Zd(e,t));while(e.column===t&&$r(e));if(e.column>t)throw P;return e.leave(n,e.lastEnd),r}function Zd(e,t){let n=e.at;if(e.at++,e.skipSpaces(),
!e.isBreak(e.at)&&e.code(e.at)!==T)return xt(e,t+e.at-n,t);e.at=n+1,e.endLine();let r=e.nextColumn();return r>t?xt(e,r,t):Xi(e,n+1,r)}function $r(e){return e.code(
e.at)===be&&le(e,e.at+1)}function Qi(e,t){let n=e.at,r=e.code(n);if(Ot(r)){let o=Tr(e),i=e.at;return e.endLine(),e.column=e.nextColumn(),e.lastEnd=i,o}if(Ae(r)){
let o=Ee(e,t);return Ji(e,n,e.at,o)}if(r===Ve||r===Dr){let{value:o,end:i}=qi(e,t);return e.add(te|(r===Ve?I.literal:I.folded),n,i),e.column=e.nextColumn(),o}if(!Qe(
e,n))throw P;return Zi(e,n,wt(e),t)}function Ji(e,t,n,r){return e.add(te|(e.code(t)===K?I.double:I.single),t,n),e.endLine(),e.column=e.nextColumn(),r}function Zi(e,t,n,r){
let{value:o,end:i}=Ki(e,t,n,r);return e.add(te|I.plain,t,i),e.column=e.nextColumn(),un(o)}function Xi(e,t,n){return e.add(Mi|I.plain,t,t),e.column=n,null}function Lr(e,t){Rt(e);let n=e.at,r=e.code(n);if(r===Ie||r===Pt)Xd(e,r===Ie,t);else if(r===K)es(e),e.add(te|I.double,n,e.at);else{for(;ou.has(e.code(e.at));)e.at++;
e.add(te|I.plain,n,e.at)}}function Xd(e,t,n){e.enter();let r=e.at,o=e.add((t?ve:ee)|I.flow,r,r),i=0;for(e.at++,Rt(e);!ru(e);Rt(e))e.code(e.at)===Ge&&(e.at++,Rt(
e)),Lr(e,eu(n,t?tu(e):i)),i++;if(t&&i!==Object.keys(Object(n)).length)throw P;e.at++,e.leave(o,e.at)}function eu(e,t){return Array.isArray(e)?e[Number(t)]:b(e)?
e[t]:void 0}function tu(e){let t=e.at;es(e);let n=e.text.slice(t,e.at),r=n.includes("\\")?nu(n):n.slice(1,-1);return e.setKey(ne.double,t,e.at,r),Rt(e),e.at++,r}
function nu(e){let t=JSON.parse(e);return typeof t=="string"?t:""}var ru=e=>{let t=e.code(e.at);return t===Ye||t===ze};function es(e){let{text:t}=e,n=e.at+1;for(;t.
charCodeAt(n)!==K;)n+=t.charCodeAt(n)===dn?2:1;e.at=n+1}function Rt(e){for(;e.at<e.end&&e.text.charCodeAt(e.at)<=E;)e.at++}var ou=new Set([..."+-.0123456789eEtr\
ufalsn"].map(e=>e.charCodeAt(0)));function ts(e,t,n){if(!iu.test(t===0&&n===e.length?e:e.slice(t,n)))return rs(e,t,n,su)}function ns(e,t,n,r){return rs(e,t,n,o=>(Lr(o,r),r))}var iu=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
Mr=new sn;function rs(e,t,n,r){Mr.reset();try{return{value:r(new cn(e,t,n,Mr)),tape:Mr.finish()}}catch(o){if(o!==P)throw o;return}}function su(e){e.text.startsWith(
"---",e.at)&&au(e);let t=e.nextColumn();if(t===-1)return null;let n=xt(e,t,-1);if(e.column!==-1||typeof n!="object")throw P;return n}function au(e){for(e.at+=3;e.
code(e.at)===E||e.code(e.at)===j;)e.at++;e.code(e.at)===T?e.comment():e.at=e.lineAfter(e.at)}function os(e){let t=e.charCodeAt(0)===65279?1:0,n,r=o=>{n??=lu(e);let i=0,s=n.length-1;for(;i<s;){let l=i+s+1>>1;(n[l]??0)<=o?i=l:s=l-1}let a=o-(n[i]??0)+1;return{
line:i+1,column:i===0?Math.max(1,a-t):a,offset:o}};return(o,i)=>({start:r(Math.min(o,e.length)),end:r(Math.min(i,e.length))})}function lu(e){let t=[0];for(let n of e.
matchAll(/\r\n|[\r\n]/g))t.push(n.index+n[0].length);return t}var Fr=200,is=`it is nested deeper than ${Fr} levels`;function cs(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return as(e,t);let n=[],r=t;for(;;){let s=pn(ss,e,r);if(s===e.length)return n;
let a=du(e,r,s);if(!a)break;n.push(a),r=a.end}if(n.length<2)return[...n,...as(e,pn(cu,e,r))];let o=pn(ss,e,r);return[...n,{start:r,body:o,end:e.length,fault:{start:o,
end:o+1,reason:"only JSON can follow several JSON values"}}]}var ss=/[ \t\r\n]*/y,cu=/[^\S\n]*\n?/y;function pn(e,t,n){return e.lastIndex=n,n+(e.exec(t)?.[0].length??
0)}function du(e,t,n){let r=uu(e,n);if(!r)return;let{end:o,levels:i,mayBeInfinite:s}=r;if(i>Fr)return{start:t,body:n,end:o,fault:{start:n,end:n+1,reason:is}};let a=!0,
l=(d,c)=>(typeof c=="number"&&!Number.isFinite(c)&&(a=!1),c);try{let d=JSON.parse(e.slice(n,o),s?l:void 0);if(a)return{start:t,body:n,end:o,json:{value:d}}}catch{
return}return{start:t,body:n,end:o,fault:{start:n,end:n+1,reason:"a number in it is too large"}}}function uu(e,t){let n=0,r=0,o=0,i=!1;for(let s=t;s<e.length;s++){
let a=e.charCodeAt(s);if(a>=fu&&a<=pu){if(++o>Pu&&(i=!0),n>0)continue}else o>0&&(a===hu||a===mu)&&(i=!0),o=0;if(a===ds){let l=wu(e,s);if(l===void 0)return;s=l-1}else
a===vu||a===yu?r=Math.max(r,++n):a===bu||a===gu?n--:n===0&&(s=pn(ku,e,s)-1,i=!0);if(n<=0)return{end:s+1,levels:r,mayBeInfinite:i}}}var[ds,fu,pu,mu,yu,gu,hu,vu,bu]=[
34,48,57,69,91,93,101,123,125],Pu=300,ku=/[-+.\w]*/y;function wu(e,t){for(let n=t+1;n<e.length;n++){let r=e.charCodeAt(n);if(r===ds)return n+1;r===Ou&&n++}}var Ou=92;
function as(e,t){let n=[],r={start:t,body:t},o=s=>{s>r.body&&n.push({...r,end:s})},i=e.startsWith("---",t)?t:ls(e,t);for(;i!==-1;i=ls(e,i)){let s=e.indexOf(`
`,i),a=s===-1?e.length:s+1,l=e.slice(i+3,a).trim();if(l!==""&&!l.startsWith("#")){if(r.fault)continue;o(i),r={start:i,body:i,fault:{start:i,end:i+3+l.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else i>r.body&&!xu(e.slice(r.body,i))&&(o(i),r={start:i,body:a})}return o(e.length),n}function ls(e,t){
let n=e.indexOf(`
---`,t);return n===-1?-1:n+1}function xu(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var Ru,Cu=()=>Ru??=require("./with-positions.cjs"),us=(...e)=>Cu().readWithPositions(...e);function*ps(e,{onePass:t=!0}={}){let n=os(e),r,o=!0,i=0;for(let s of cs(e)){let a=fs(e,{...s,start:i},n,t);if(a.value===null&&a.issues.length===0){r??=a;continue}
o=!1,i=s.end,yield a}o&&(yield r??fs(e,{start:i,body:i,end:e.length},n,t))}function fs(e,t,n,r){let o=r?Iu(e,t):void 0;if(!o)return us(e,t,n);let{value:i,tape:s}=o;
return $i({value:i,tape:s,issues:Su},t,n)}var Su=[];function Iu(e,{body:t,end:n,json:r,fault:o}){if(!o)return r?ns(e,t,n,r.value):ts(e,t,n)}function ms(e){return b(e)&&b(e.sops)&&typeof e.sops.mac=="string"}function ys(e){if(!b(e))return e;let{sops:t,...n}=e;return n}function Je(e){return e.charCodeAt(0)===Eu&&Au.test(e)}var Eu=36,Au=/^\$(?:patch|retainKeys|setElementOrder\/.*|deleteFromPrimitiveList\/.*)$/s;function mn(e){return Array.
isArray(e)?e.some(mn):b(e)?Object.entries(e).some(([t,n])=>Je(t)||mn(n)):!1}var Du,Nu=()=>Du??=require("./has-comment.cjs"),gs=(...e)=>Nu().hasComment(...e);function hs(e){return bs(e.replace(Tu,""))??(ks.test(e)?Ps:void 0)}function Ct(e){if(typeof e=="string")return bs(e);if(Array.isArray(e))return Br(e);if(!b(e))return;
let{annotations:t,...n}=e;return Br(Object.keys(e))??Br(Object.values(n))}function Br(e){for(let t of e){let n=Ct(t);if(n!==void 0)return n}}function vs(e){return ks.
test(e)&&gs(e,"#@")?Ps:void 0}function bs(e){if(e.includes("{{"))return"it is a template: {{ }} has to be rendered first";if(e.includes("{%"))return"it is a tem\
plate: {% %} has to be rendered first"}var Ps="it is a template of ytt: #@ has to be rendered first",ks=/(?:^|\s)#@/,Tu=/(?<!\S)#.*/g;var Hr=new Set;function Os(e,t){if(e.size===0)return!1;if(e.has(t)||e.has(""))return!0;for(let n=t.lastIndexOf("/");n>0;n=t.lastIndexOf("/",n-1))if(e.has(t.slice(
0,n)))return!0;return!1}function xs(e,t=!1){let n=new Set;return r(e,""),n.size===0?Hr:n;function r(o,i){if(typeof o=="string")(ws(o)||t&&Mu.test(o))&&n.add(i);else if(Array.
isArray(o))for(let[s,a]of o.entries()){let l=`${i}/${s}`;b(a)&&Object.keys(a).some(Je)?n.add(l):r(a,l)}else if(b(o))for(let[s,a]of Object.entries(o)){let l=`${i}\
/${at(s)}`;Je(s)?n.add(l):ws(s)?n.add(i):r(a,l)}}}function ws(e){return e.includes("$")&&$u.test(e)||e.includes("<")&&Lu.test(e)}var $u=/(?<!\$)(?:\$\$)*\$(?:\{\w|\([\w.-]+\)|[A-Z_][A-Z\d_]+)/,
Lu=/<[^<>\s][^<>\n]*>/,Mu=/^ENC\[.*\]$/s;function Rs(e,t={}){return[...Fu(e,t)]}function*Fu(e,{isPatch:t=!1,patchKind:n,onePass:r=!0}={}){let o=!t&&!Bu.some(i=>e.includes(i));for(let i of ps(e,{onePass:r})){
let s=i.issues.find(({code:a})=>a==="yaml-syntax");s?yield Uu(i,Cs(i,e),s.message):yield o?Hu(i):_u(i,e,t,n)}}var Bu=["$","<","{{","{%","sops","#@"];function Hu(e){
let t=yr(e.value);if(t.length===0)return{document:e,role:"other",resources:[]};let n=e.issues.length===0;return{document:e,role:"manifest",resources:t.map(({pointer:r,
value:o,inherited:i})=>{let s={pointer:r,value:o,role:"manifest",unknown:Hr,isPartial:!1,isFixable:n};return i===void 0?s:{...s,inherited:i}})}}function _u(e,t,n,r){
let{value:o}=e,i=Ku(o,r)??yr(o);if(i.length===0){let y=ju(o);return y===void 0?{document:e,role:"other",resources:[]}:{document:e,role:"template",reason:y,resources:[]}}
let s=t.includes("#@")?vs(Cs(e,t)):void 0,a=ms(o),l=i.map(y=>{let m=s??Ct(y.value);return{reason:m,resource:qu(y,{document:e,isTemplate:m!==void 0,encrypted:a,isPatch:n})}}),
d=l.map(({resource:y})=>y),[c="manifest",...u]=new Set(d.map(({role:y})=>y)),p=l.find(({reason:y})=>y!==void 0)?.reason;if(u.length>0)return{document:e,role:"ma\
nifest",...p!==void 0&&{reason:p},resources:d};let f=p??Wu[c];return{document:e,role:c,...f!==void 0&&{reason:f},resources:d}}function Ku(e,t){if(!(t===void 0||!Z(t)||!b(e)))return Re(e.apiVersion)?[{pointer:"",value:{...e,kind:t}}]:void 0}var Wu={patch:"it is a patch: what it leaves o\
ut is not missing",encrypted:"it is encrypted by SOPS: encrypted values cannot be checked"};function qu(e,{document:t,isTemplate:n,encrypted:r,isPatch:o}){let i=r?
ys(e.value):e.value,s=o||mn(i),a=n?"template":r?"encrypted":s?"patch":"manifest";return{...e,value:i,role:a,unknown:xs(i,r),isPartial:s,isFixable:a==="manifest"&&
t.issues.length===0}}function ju(e){if(!b(e))return;let{apiVersion:t,kind:n}=e;return Re(t)?typeof n=="string"?Ct(n):void 0:typeof n=="string"&&Z(n)&&typeof t==
"string"?Ct(t):void 0}function Uu(e,t,n){let r=`it is ${n}`;if(ni(t)){let o=hs(t);return{document:e,role:o===void 0?"unreadable":"template",reason:o??r,resources:[]}}
return{document:e,role:"other",reason:r,resources:[]}}var Cs=({range:e},t)=>t.slice(e.start.offset,e.end.offset);function yn({role:e,isPartial:t}){return!t&&e!==
"template"}function Ss({code:e,path:t},n,r){return e==="missing-field"?Es(r).includes(t):e==="namespace-not-allowed"&&typeof k(n,t)=="string"}function Is(e,t){return C(w(e,
"/kind"))?!0:Es(t).length>0&&b(k(e,"/spec/gateway"))}function Es(e){return xe(jt["empty-organization-host"],e)?A(e).host.flatMap(({pointer:t,visibility:n})=>n===
"internal"?[t]:[]):[]}function Ds(e,t,n){let{spec:r}=e;if(r!=null&&!(b(r)&&Object.keys(r).length===0))return;let o=t.flatMap(c=>c.code==="unknown-field"&&Gu(c.path)?[c.name]:[]);if(o.
length===0)return;let i=n(As(e,o)),s=new Set(i.ok?[]:i.issues.flatMap(c=>c.code==="unknown-field"?[c.path]:[])),a=o.filter(c=>!s.has(`/spec/${at(c)}`)),[l]=a;if(l===
void 0)return;let d=`/${at(l)}`;return{issue:{code:"misplaced-fields",path:d,field:ae(d),message:zu(a),fields:a},meant:As(e,a)}}var Gu=e=>e.lastIndexOf("/")===0;
function As(e,t){let n=Object.entries(e),r=Object.fromEntries(n.filter(([o])=>t.includes(o)));return{...Object.fromEntries(n.filter(([o])=>!t.includes(o))),spec:r}}
function zu(e){let[t=""]=e;return e.length===1?`must be in spec: ${t} is one level too high; indent it below spec.`:`must be in spec: ${e.slice(0,-1).join(", ")}\
 and ${e.at(-1)} are one level too high; indent them below spec.`}function Vu(e,t){let{value:n}=e,r=$e(t)(n);if(r.ok)return{value:n,issues:[],placeOf:_r};let o=Ts(n,r.issues,t);return e.unknown.size===0&&!e.isPartial?o:{...o,issues:o.
issues.filter(i=>Ju(i,e))}}function Kr(e,t){return Vu(e,t).issues}function Ns(e,t){let{value:n,unknown:r,isPartial:o}=e,i=q(t);if(r.size===0&&!o){if(rr(t,n))return!0;if(!Is(n,i))return!1}return Kr(e,t).every(s=>s.code!=="mispl\
aced-fields"&&Ss(s,n,i))}var _r=e=>e;function Ts(e,t,n){let r=$e(n),o=t.find(f=>f.code==="unknown-kind"),i=o?.code==="unknown-kind"&&b(e)&&Qu(e)?o.suggestion:void 0;
if(o&&i!==void 0&&b(e)){let f={...e,kind:i},y=r(f),m=y.ok?{value:f,issues:[],placeOf:_r}:Ts(f,y.issues,n);return{...m,issues:[o,...m.issues]}}let s=b(e)?Ds(e,t,
r):void 0;if(!s)return{value:e,issues:t,placeOf:_r};let{issue:a,meant:l}=s,{fields:d}=a,c=f=>{let[,y,m=""]=f.split("/");return y==="spec"&&d.includes(m)?f.slice(
5):f},u=r(l),p=u.ok?[]:u.issues.map(f=>Yu(f,c(f.path)));return{value:l,issues:[a,...p],placeOf:c}}var Yu=(e,t)=>t===e.path?e:{...e,path:t,field:ae(t)};function Qu(e){
let{kind:t}=e;return typeof t=="string"&&!z.includes(t)&&ti(e)}function Ju(e,{unknown:t,isPartial:n}){return Os(t,Zu(e)?Xu(e.path):e.path)||e.code==="too-long"&&
[...t].some(r=>r.startsWith(`${e.path}/`))?!1:!n||!ef(e)}function Zu(e){return e.code==="unknown-field"&&!Je(e.name)}var Xu=e=>e.slice(0,e.lastIndexOf("/"));function ef(e){
return tf.has(e.code)||nf.has(e.path)?!0:e.code==="value-from"&&e.found==="neither"}var tf=new Set(["missing-field","missing-secret-namespace","null-value"]),nf=new Set(
["/apiVersion","/kind","/metadata/name","/metadata/generateName","/metadata/namespace"]);function $s(e){return e.flatMap(({resources:t})=>t.filter(yn).map(rf))}function rf(e){let{value:t}=e;return{fits:or(b(t)?t.kind:void 0,n=>Ns(e,n)),issues:n=>Ti(t,n,()=>Kr(e,n))}}function Wr(e){let t=Pe(e),n=[];for(let r of e.slice(t.length).split("/"))r===""||r==="."||(r!==".."?n.push(r):n.length>0&&n.at(-1)!==".."?n.pop():t===""&&n.push(
r));return t+n.join("/")}function gn(e,t){return Wr(of(t)||e===""?t:`${e}/${t}`)}function Ze(e){let t=e.lastIndexOf("/");return e.slice(0,Math.max(t,Pe(e).length))}function Xe(e,t){if(e===t)return"";if(Pe(e)!==Pe(t))return t;let n=Ls(e),r=Ls(t),o=0;for(;o<n.length&&o<r.length&&n[o]===r[o];)o++;return[...n.slice(o).map(()=>"\
.."),...r.slice(o)].join("/")}function et(e,t){return e===t?!0:Pe(e)!==Pe(t)?!1:Xe(e,t).split("/")[0]!==".."}function of(e){return Pe(e)!==""}function Ls(e){return e.
slice(Pe(e).length).split("/").filter(Boolean)}function Pe(e){return/^(?:[A-Za-z]:)?\//.exec(e)?.[0]??""}function Ms(e){let t=new Map;return n(e,[]),t.size>0?t:void 0;function n(r,o){let i=sf(r);if(i===void 0)return!1;let s=S(r,({path:l})=>qr(i,l)),a=[...o,...s.get(
void 0)??[]];for(let[l,d]of s)l===void 0||!lf(d)||n(d,a)||t.set(l,[...d,...a]);return!0}}function sf(e){let t=[...S(af(e),({name:i})=>i).values()].filter(i=>i.length>
1),n=cf(t.flatMap(i=>i.map(({path:s})=>s)));if(n===void 0)return;let r=new Set;for(let i of t){let s=new Set(i.map(({path:a})=>qr(n,a)));if(s.has(void 0))return;
if(s.size>1)for(let a of s)a!==void 0&&r.add(a)}let o=e.every(i=>{let s=qr(n,i.path);return i.names.length===0||s===void 0||r.has(s)});return r.size>1&&o?n:void 0}
function af(e){return e.flatMap(({path:t,names:n})=>n.map(r=>({name:r,path:t})))}function lf(e){return e.some(({names:t})=>t.length>0)}function cf([e,...t]){if(e===
void 0)return;let n=Ze(e);for(let r of t)for(;!et(n,r)&&n!==Ze(n);)n=Ze(n);return t.every(r=>et(n,r))?n:void 0}function qr(e,t){if(!et(e,t))return;let[n="",...r]=Xe(
e,t).split("/");return r.length>0?gn(e,n):void 0}function Fs({isPatch:e=!1,patchKind:t}){return{isPatch:e,...t!==void 0&&{patchKind:t}}}function ke(e){let t=new Map;return n=>{let r=t.get(n)??{value:e(n)};return t.set(n,r),r.value}}function Bs(){let e=new Map,t=new Map;function n(i,{release:s,sets:a},l){if(s)return s;let d=a.length>1,c=d?l.map(df):l;if(d){let y=t.get(i)??[];y.push(...c),t.
set(i,y)}for(let y of a){let{poll:m,unasked:g}=r(y),h=m.unasked;for(let v of c)m.add(v);m.unasked>h&&g.set(i,(g.get(i)??0)+m.unasked-h)}let{poll:u,files:p}=r(a[0]),
f=yo(u.leading);return c.length>0&&p.set(i,f),{release:f,from:"detected"}}function r(i){let s=e.get(i);if(s)return s;let a={poll:Or(),unasked:new Map,files:new Map};
return e.set(i,a),a}function o(i){let s=new Map,a=[];for(let[l,{poll:d,unasked:c,files:u}]of e){if(!d.isUnanimous)for(let[y,m]of c)for(let g of(t.get(y)??i(y)??
[]).slice(0,m))d.recount(g);let p=d.decide();s.set(l,p);let f=q(p.release);for(let[y,m]of u)q(m)!==f&&a.push(y)}return{detected:s,outdated:a,releaseOf:({release:l,
sets:[d]})=>l??{release:s.get(d)?.release??me,from:"detected"}}}return{vote:n,decide:o}}function df({fits:e,issues:t}){return{fits:ke(e),issues:ke(t)}}function Hs(e){let t=e.map(({path:d,text:c,context:u})=>{let p=Rs(c,Fs(u)),f=p.flatMap(({document:m,resources:g})=>g.filter(yn).map(({value:h,pointer:v})=>({value:h,
path:d,document:m,pointer:v}))),y=p.flatMap(({document:m,role:g})=>g==="unreadable"||u.isPatch?[]:gr(m.value).map(({value:h,pointer:v})=>({value:h,path:d,document:m,
pointer:v})));return{path:d,context:u,documents:p,planes:f,referrers:y}}),n=Bs(),r=d=>$s(t[d]?.documents??[]);for(let[d,{context:c}]of t.entries())n.vote(d,c,r(
d));let{detected:o,releaseOf:i}=n.decide(r),s=t.filter(({planes:d,referrers:c})=>d.length+c.length>0).flatMap(d=>d.context.sets.map(c=>({name:c,file:d}))),a=[...S(
s,({name:d})=>d)].flatMap(([d,c])=>{let u=c.map(({file:g})=>g);if(u.every(({planes:g})=>g.length===0))return[];let p=i({release:u[0]?.context.release,sets:[d]}),
f=p.from==="detected"?o.get(d):void 0,y=(g,h)=>{let v=O=>h.flatMap(R=>R[O].flatMap(x=>uf(x,R.context.namingsIn?.(d))));return{name:g,release:p,detection:f,planes:v(
"planes"),referrers:v("referrers")}},m=d===""?Ms(u.map(pf)):void 0;return m?[...m].map(([g,h])=>y(g,h)):[y(d,u)]}),l=t.flatMap(({path:d,documents:c})=>c.flatMap(
({role:u,reason:p,document:f})=>p!==void 0&&(u==="patch"||u==="template"||u==="unreadable")?[{path:d,line:mf(f),role:u,reason:p}]:[]));return{sets:a,skipped:l}}
function uf(e,t=[]){let{value:n}=e,r=new Set(t.map(({namespace:i})=>i));if(r.size===0||!b(n)||ff(w(n,"/kind")))return[e];let{metadata:o}=n;return[...r].map(i=>i===
void 0||!b(o)?e:{...e,value:{...n,metadata:{...o,namespace:i}}})}function ff(e){return C(e)||Qt.includes(e)}function pf(e){let t=e.planes.map(({value:n})=>["/ki\
nd","/metadata/namespace","/metadata/name"].map(r=>w(n,r)).join(" "));return{...e,names:t}}function mf(e){return(e.issues[0]?.range??e.positionOf("")).start.line}var Js=require("buffer"),U=require("fs"),Zs=require("path");var rt=require("fs"),Vr=require("path");var hn=class extends Error{name="ConfigError";lines;constructor(t){super(t.join(`
`)),this.lines=t}};function vn(e){return e instanceof Error&&e.name==="ConfigError"}var yf,_s=()=>yf??=require("./glob.cjs"),Ks=(...e)=>_s().globOf(...e),Ws=(...e)=>_s().isGlob(...e);var gf,bn=()=>gf??=require("./ignored.cjs"),Pn=(...e)=>bn().createFilter(...e),jr=(...e)=>bn().rulesAround(...e),qs=(...e)=>bn().rulesIn(...e),js=(...e)=>bn().statusOf(
...e);var kn=require("path");var ce=require("path");function de(e,t){let n=e.endsWith(ce.sep)?e.length:e.length+1;if(t.length>n&&t.startsWith(e)&&t.charAt(n-1)===ce.sep)return L(t.slice(n))}
function De(e,t){let n=(0,ce.relative)(e,t);return n===""?".":(0,ce.isAbsolute)(n)?n:L(n)}var L=e=>ce.sep==="/"?e:e.replaceAll(ce.sep,"/");function Ur(e,t){let n=(0,kn.resolve)(e,t),r=(s,a)=>a===s||de(s,a)!==void 0,o=s=>r(e,s)||!(0,kn.isAbsolute)(t)&&r(n,s),i=s=>o(s)?De(e,s):L(s);return{given:i(n),
of:i,inFolder(s){let a=i(s),l=a==="."?"":a.endsWith("/")?a:`${a}/`;return d=>l+d}}}var hf={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function tt(e){return e instanceof Error?hf[wr(e)]??e.message:"an unknown error"}
function wn(e){return["EIO","EMFILE","ENFILE","ENOMEM"].includes(wr(e))}var we=require("fs"),Gr=require("path");var Us=e=>vf.test(e),vf=/\.(?:ya?ml|json)$/i;var nt=require("fs"),Gs=require("path");var bf=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,dv=1440*60*1e3;function zs(e){return bf.test(e)}function zr(e,t){let n=(0,we.realpathSync)(e);return Ys({folder:n,inside:"",rules:jr(n,t.env)},{isWanted:()=>!0,...t,folders:new Set})}function*Ys({folder:e,inside:t,
rules:n},r){let{env:o,isLeftOut:i,isWanted:s,naming:a,folders:l}=r,d=n.trackedOnly?e+Gr.sep:e;if(l.has(d))return;l.add(d);let c=(0,we.readdirSync)(e,{withFileTypes:!0}).
sort(kf),u=qs(e,c,n,o),p=a.inFolder(e);for(let f of c){let y=Vs(e,Gr.sep,f.name),m=Vs(t,"/",f.name),g=Us(f.name)&&s(m),h=f.isSymbolicLink();if(!(!g&&!h&&!f.isDirectory())&&
!(Pf.has(f.name)||zs(f.name)))try{let v=js(y,f.isDirectory(),u);if(v==="ignored")continue;let O=h?wf(y,g):f,R=O?.isDirectory()??!1;if(i(y,R))continue;if(R){let x=h?
(0,we.realpathSync)(y):y,ie=h?jr(x,o):v==="tracked"?{...u,trackedOnly:!0}:u;yield*Ys({folder:x,inside:m,rules:ie},r)}else if(g&&O?.isFile()){let x=h?(0,we.realpathSync)(
y):y;yield{path:h?a.of(x):p(f.name),fullPath:x,fromDirectory:!0}}}catch(v){if(vn(v))throw v;let[O,R]=[p(f.name),tt(v)];wn(v)?r.onFault({file:O,reason:R}):r.onNote(
`skipped ${O}: ${R}`)}}}var Pf=new Set([".git","node_modules"]),kf=(e,t)=>e.name<t.name?-1:1,Vs=(e,t,n)=>e===""?n:e.endsWith(t)?e+n:e+t+n;function wf(e,t){try{return(0,we.statSync)(
e)}catch(n){if(t)throw n;return}}var ue="<stdin>";function*Qs(e,{cwd:t,ignore:n=[],isLeftOut:r=()=>!1,...o}){let i=(0,rt.realpathSync)(t),s=n.length>0?Pn(i,n):()=>!1,a=(d,c)=>s(d,c)||r(d,c),l=new Set;
for(let d of e){let c=Ur(i,d);try{for(let u of Of(d,c,{...o,cwd:i,isLeftOut:a}))l.has(u.fullPath)||(l.add(u.fullPath),yield u)}catch(u){if(vn(u))throw u;o.onFault(
{file:c.given,reason:tt(u)})}}}function*Of(e,t,n){if(e==="-")return yield{path:ue,fullPath:ue,fromDirectory:!1};let r=(0,Vr.resolve)(n.cwd,e),o=(0,rt.statSync)(
r,{throwIfNoEntry:!1});if(!o&&Ws(L(e)))return yield*xf(e,n);if(!o)throw Object.assign(new Error,{code:"ENOENT"});if(o.isDirectory())return yield*zr(r,{...n,naming:t});
if(!Cf(o,r))return n.onFault({file:t.given,reason:"it is neither a file nor a directory"});let i=Rf.test(r)?r:(0,rt.realpathSync)(r);!n.isLeftOut(r,!1)&&!n.isLeftOut(
i,!1)&&(yield{path:t.of(i),fullPath:i,fromDirectory:!1})}function*xf(e,t){let{base:n,isMatch:r}=Ks(L(e)),o=(0,Vr.resolve)(t.cwd,n),i=!1;if((0,rt.statSync)(o,{throwIfNoEntry:!1})?.
isDirectory())for(let s of zr(o,{...t,naming:Ur(t.cwd,n),isWanted:r}))i=!0,yield s;i||t.onFault({file:e,reason:"no YAML or JSON file matches"})}var Rf=/^\/(?:dev|proc)\//;
function Cf(e,t){return e.isFile()||e.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(t)}function Yr(e,t){return e===ue?Buffer.from(t.stdin()):Xs((0,Zs.resolve)(t.cwd,e))}function Xs(e){let t=(0,U.openSync)(e,"r");try{if(/^\/(?:dev|proc)\//.test(e))
return(0,U.readFileSync)(t);let n=(0,U.readSync)(t,St);return n<St.length?St.subarray(0,n):Sf(t)}finally{(0,U.closeSync)(t)}}var St=Buffer.allocUnsafeSlow(64*1024);
function Sf(e){let{size:t}=(0,U.fstatSync)(e),n=Buffer.allocUnsafeSlow(Math.max(t,St.length)),r=St.copy(n);for(;r<n.length;){let i=(0,U.readSync)(e,n,r,n.length-
r,null);if(i===0)return n.subarray(0,r);r+=i}let o=(0,U.readFileSync)(e);return o.length===0?n:Buffer.concat([n,o])}function On(e){if(e[0]===255&&e[1]===254)return new TextDecoder(
"utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder("utf-16be").decode(e);let t=e.toString("utf8");return(0,Js.isUtf8)(e)?t:t.replaceAll("\uFFFD",
"\uFFFF")}function ea({path:e,fullPath:t,fromDirectory:n},r){let o=e===ue?Yr(e,r):Xs(t);return n&&!If(o)?void 0:On(o)}function If(e){return e[0]===255||e[0]===254?
br(On(e)):e.includes("openchoreo")||e.includes("Plane")&&br(e.toString("latin1"))}function ta(e,t){let n=[];for(let r of e.files)try{let o=e.contextOf(r),i=o.isPatch&&o.patchKind!==void 0,s=ea(i?{...r,fromDirectory:!1}:r,t);s!==void 0&&n.push(
{path:r.path,text:s,context:o})}catch(o){Ef(r,o,e)}return{files:n,faults:e.faults,notes:e.notes}}function Ef({path:e,fromDirectory:t},n,{onFault:r,onNote:o}){let i=tt(
n);t&&!wn(n)?o(`skipped ${e}: ${i}`):r({file:e,reason:i})}var Af=require("util");var Y=class extends Error{name="UsageError"};var ka=require("fs"),Cn=require("path");var la=require("fs"),re=require("path");var na={release:void 0,rules:{},sets:[],complete:!1,failLevel:void 0,source:void 0,folder:void 0};function ra(e,t){let{overrides:n=[],sets:r=[],complete:o=!1}=e,
i={release:e.release,rules:e.rules??{},sets:r,complete:o,failLevel:e.failLevel,source:t.source,folder:t.folder},s=new Map;return a=>{if(a===void 0)return i;let l=n.
filter(({files:u})=>u.some(p=>p.matchOf(a)!==void 0));if(l.length===0)return i;let d=l.map(u=>n.indexOf(u)).join(),c=s.get(d)??l.reduce(Df,i);return s.set(d,c),
c}}function Df(e,{release:t,rules:n}){return{...e,release:t??e.release,rules:{...e.rules,...n}}}var Nf,Tf=()=>Nf??=require("./config-file.cjs"),oa=(...e)=>Tf().loadConfig(...e);function ia({overrides:e=[],sets:t=[]}){return[...e.flatMap(({files:n})=>n).map($f),...t.map(Lf)]}var $f=({pattern:e,matchOf:t})=>({matches:n=>t(n)!==void 0,words:`\
no file matches "${e}" of overrides`}),Lf=({pattern:e,matchOf:t})=>({matches:n=>(t(n)??n)!==n,words:`no folder with manifests matches "${e}" of sets`});var Mf=[".openchoreo-planes.yaml",".openchoreo-planes.yml",".openchoreo-planes.json"];function ca({cwd:e,file:t,off:n=!1}){if(n&&t!==void 0)throw new Y("--confi\
g and --no-config exclude each other");let r=new Map,o=new Map,i=new Map,s=[],a=n||t===void 0?void 0:u((0,re.resolve)(e,t));function l(m){return n?sa:a??d((0,re.dirname)(
m))}function d(m){let g=r.get(m);if(g)return g;let h=c(m)??(p(m)?sa:d((0,re.dirname)(m)));return r.set(m,h),h}function c(m){let[g,h]=Mf.filter(v=>aa(Qr(m,v)));if(h!==
void 0){let v=De(e,m);throw new hn([`${v}: has both ${g} and ${h}; keep one of them`])}return g===void 0?void 0:u(Qr(m,g))}function u(m){let g=De(e,m),h=(0,re.dirname)(
m),v=oa(m,g),O=ia(v),R=ra(v,{source:g,folder:h}),x={folder:h,source:g,settingsFor:R,globs:O,isLeftOut:Pn(h,v.ignore??[])};return s.push(x),x}function p(m){return f(
m)?y(m):m===e||de(e,m)===void 0}function f(m){let g=o.get(m);if(g!==void 0)return g;let h=(0,re.dirname)(m),v=y(m)||h!==m&&f(h);return o.set(m,v),v}function y(m){
let g=i.get(m)??aa(Qr(m,".git"));return i.set(m,g),g}return{settingsFor:m=>{let{folder:g,settingsFor:h}=l(m);return h(de(g,m))},releases:()=>[...new Set(s.flatMap(
({settingsFor:m})=>{let{release:g}=m(void 0);return g===void 0||g==="auto"?[]:[g]}))],isIgnored:(m,g)=>l(m).isLeftOut(m,g),unmatched:(m,g)=>{let h=new Map(s.filter(
({folder:v})=>g.some(O=>Ff(O,v))).map(v=>[v,new Set(v.globs)]));if([...h.values()].every(({size:v})=>v===0))return[];for(let v of m){let O=l(v),R=de(O.folder,v),
x=h.get(O)??[];if(R!==void 0)for(let ie of x)ie.matches(R)&&h.get(O)?.delete(ie)}return[...h].flatMap(([{source:v},O])=>[...O].map(({words:R})=>`${v}: ${R}`))}}}
var Ff=(e,t)=>e===t||de(e,t)!==void 0,sa={folder:"",source:"",settingsFor:()=>na,isLeftOut:()=>!1,globs:[]},Qr=(e,t)=>e.endsWith(re.sep)?e+t:e+re.sep+t;function aa(e){
try{return(0,la.lstatSync)(e,{throwIfNoEntry:!1})!==void 0}catch{return!1}}var Rn=require("fs"),oe=require("path");var da=["kustomization.yaml","kustomization.yml","Kustomization"];var Bf,Hf=()=>Bf??=require("./kustomizations.cjs"),ua=(...e)=>Hf().createKustomizations(...e);var xn={namespace:void 0,prefix:"",suffix:""};var fa={setsOf:()=>[],namingsIn:()=>()=>[xn]},It={...fa,reachFrom:()=>fa,isPatch:()=>!1,patchKindOf:()=>{},isConfiguration:()=>!1,notes:[]};function pa(e,t,{onNote:n}){let r=_f(e,t).flatMap(s=>{try{return[{path:L(s),text:On(Yr(s,t))}]}catch{return[]}});if(r.length===0)return It;let o=ua(r,s=>(0,Rn.existsSync)(
s)),{notes:i}=o;for(let{path:s,message:a}of i.slice(0,Jr))n(`${De(t.cwd,s)}: ${a}`);return i.length>Jr&&n(`${i.length-Jr} more such notes about Kustomizations`),
o}var Jr=5;function _f(e,t){let n=new Set,r=[];for(let{fullPath:o}of e)if(o.includes(oe.sep))for(let i=(0,oe.dirname)(o);!n.has(i);i=(0,oe.dirname)(i)){n.add(i);
for(let s of da)(0,Rn.existsSync)((0,oe.join)(i,s))&&r.push((0,oe.join)(i,s));if(Kf(i,t.cwd))break}return r}function Kf(e,t){return(0,Rn.existsSync)((0,oe.join)(
e,".git"))||e===t||e===(0,oe.dirname)(e)||de(t,e)===void 0}function Xr(e){let t=e.trim().toLowerCase();if(t==="auto")return{ok:!0,release:"auto"};if(t==="latest")return{ok:!0,release:me};let n=Wf.exec(t),r=n===null?void 0:
`v${n[1]}`;return go(r)?{ok:!0,release:r}:{ok:!1,suggestion:qf(t,r)}}function ma(e){let t=Xr(e),n=t.ok?void 0:t.suggestion,r=n===void 0?`; write one of ${F[0]} \
to ${me}, latest or auto`:`; did you mean "${n}"?`;return`unknown release "${e}"${r}`}var Wf=/^v?(\d{1,4}\.\d{1,4})(?:\.(?:\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$/;
function qf(e,t){if(t===void 0)return Ke(e,[...F,"latest","auto"]);let n=Zr(t);return F.reduce((r,o)=>Math.abs(Zr(o)-n)<Math.abs(Zr(r)-n)?o:r)}function Zr(e){let[
t=0,n=0]=e.slice(1).split(".").map(Number);return t*1e4+n}function eo(e,{env:t}){if(e!==void 0)return ga(e,"option","--release");let n=t[ya];return n===void 0||n===""?void 0:ga(n,"environment",ya)}var ya="OPENCHOREO_RE\
LEASE";function ga(e,t,n){let r=Xr(e);if(!r.ok)throw new Y(`${n}: ${ma(e)}`);return r.release==="auto"?"auto":{release:r.release,from:t}}function ha(e){let t=[...new Set(e)];return t.length>1?[...new Set(t.flat())]:t[0]??[]}function ba({patterns:e=[],root:t="",workingDirectory:n=t,kustomizations:r}){if(e.length===0&&r===It)return{setsOf:()=>va,namingsIn:It.namingsIn,unmatched:()=>[]};
let o=c=>Xe(n,c)||".",i=new Set,s=ke(c=>{if(e.length===0||!et(t,c))return[];let u=Xe(t,c),p=e.flatMap(f=>{let y=f.matchOf(u);return y===void 0?[]:(i.add(f),[o(gn(
t,y))])});return[...new Set(p)]}),a=r.reachFrom(s),l=new Map,d=c=>{let u=o(c);return l.set(u,c),u};return{setsOf:c=>{let u=Wr(c),p=s(Ze(u)),f=a.setsOf(u);if(p.length+
f.length>0)return ha([p,f]);let y=r.setsOf(u);return y.length>0?y.map(d):va},namingsIn:ke(c=>{let u=l.get(c),p=u===void 0?a.namingsIn(c):r.namingsIn(u);return f=>{
let y=p(f);return y.length>0?y:[xn]}}),unmatched:()=>e.filter(c=>!i.has(c)).map(({pattern:c})=>c)}}var va=[""];function Pa(e,t){let n=L(t.cwd),r=new Map;function o({sets:i,folder:s}){let a=s===void 0?n:L(s),l=r.get(s)??ba({patterns:i,root:a,workingDirectory:n,kustomizations:e});
return r.set(s,l),l}return{setsOf(i,s){let[a="",...l]=o(s).setsOf(i);return[a,...l]},namingsIn:(i,s)=>o(s).namingsIn(i)}}function wa(e,t){return jf(e,t)??{release:me,from:"detected"}}function jf(e,t){let n=eo(e.release,t);return n===void 0?Sa(xa(e,t).settingsFor(Ra(t))):Ca(n)}function Oa(e,t,n){
let{ignore:r=[],complete:o=!1}=t,i=eo(t.release,n),s=xa(t,n),a=[],l=[],d={onFault:h=>a.push(h),onNote:h=>l.push(h)},c=(h,v)=>s.isIgnored(h,v),u=[...Qs(e,{cwd:n.
cwd,env:n.env,ignore:r,isLeftOut:c,...d})],p=pa(u,n,d),f=Pa(p,n),y=ke(({path:h,fullPath:v,fromDirectory:O})=>{let R=h===ue?Ra(n):v,x=s.settingsFor(R),ie=L(R);return{
sets:h===ue?[""]:f.setsOf(ie,x),release:i===void 0?Sa(x):Ca(i),isPatch:p.isPatch(ie),patchKind:p.patchKindOf(ie),namingsIn:$a=>f.namingsIn($a,x)(ie),fromDirectory:O,
complete:o||x.complete,levels:x.rules,failLevel:x.failLevel}});return{files:u,faults:a,notes:l,...d,contextOf:y,configuredReleases:()=>i==="auto"?[]:s.releases(),
unmatched:()=>{let h=e.map(v=>(0,Cn.resolve)(n.cwd,v)).filter(Uf);return h.length===0?[]:s.unmatched(u.map(({fullPath:v})=>v),h)}}}function xa(e,t){return ca({cwd:t.
cwd,file:e.config,off:e["no-config"]??!1})}function Uf(e){try{return(0,ka.statSync)(e).isDirectory()}catch{return!1}}var Ra=e=>(0,Cn.join)(e.cwd,ue),Ca=e=>e==="\
auto"?void 0:e;function Sa({release:e}){return e===void 0||e==="auto"?void 0:{release:e,from:"configuration"}}function Aa(e,t,n){let r=Oa(e,t,n),o=ta(r,n),{sets:i,skipped:s}=Hs(o.files),a=({role:l})=>l==="unreadable";return{sets:i,files:o.files,unreadable:s.filter(a).map(
Ia),notes:[...o.notes,...s.filter(l=>!a(l)).map(Ia)],faults:o.faults}}var Ia=({path:e,line:t,reason:n})=>`${e}:${t}: left out: ${n}`;function Da(e,t,n){let r=t===void 0?e:e.filter(i=>Et(i)===t),o=e.map(Et);if(t!==void 0&&r.length===0){let i=Ke(t,o),s=i===void 0?`the sets are ${Ea(o)}`:`did yo\
u mean ${i}?`;throw new Y(`--set: there is no set "${t}"; ${s}`)}if(r.length>1)throw new Y(`${n} is about one set of planes at a time; name one with --set: ${Ea(
o)}`);return r[0]}function Ea(e){return e.length>to?`${e.slice(0,to).join(", ")} and ${e.length-to} more`:e.join(", ")}var to=10,Et=({name:e})=>e===""?"other fi\
les":e;function Na(e,{release:t,from:n},r){n!=="option"&&qe(r,`${e} ${t}${Ai[n]}`)}function Ta(e,t,n){for(let r of e)qe(n,r);for(let{file:r,reason:o}of t)Ei(n,`${r}\
: ${o}`);return t.length>0?rn.failure:e.length>0?rn.findings:rn.ok}function Gf({options:e,positionals:t},n){if(t.length===0)throw new Y("checklist needs files or directories, or - for standard input");let{sets:r,unreadable:o,notes:i,
faults:s}=Aa(t,e,n);for(let u of i)qe(n,u);let{set:a,format:l,"single-cluster":d=!1}=e,c=l!=="json"&&a===void 0?r:[Da(r,a,"--format json")].flatMap(u=>u??[]);for(let u of c){
let{release:p}=u.release;c.length>1&&n.stdout(`# ${Et(u)}

`);let f=[...u.planes,...u.referrers].map(({value:y})=>y);n.stdout(pr(kr(f,{release:p,singleCluster:d}),l)),c.length>1&&n.stdout(`
`),Na(`${c.length>1?`${Et(u)}: `:""}Listed for`,u.release,n)}return c.length===0&&n.stdout(pr(kr([],{...wa(e,n),singleCluster:d}),l)),Ta(o,s,n)}0&&(module.exports={checklistCommand});
