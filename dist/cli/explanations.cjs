"use strict";var pr=Object.defineProperty;var Xl=Object.getOwnPropertyDescriptor;var ec=Object.getOwnPropertyNames;var nc=Object.prototype.hasOwnProperty;var te=(e,n)=>{for(var t in n)pr(e,t,{get:n[t],enumerable:!0})},tc=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of ec(n))!nc.call(e,o)&&
o!==t&&pr(e,o,{get:()=>n[o],enumerable:!(r=Xl(n,o))||r.enumerable});return e};var rc=e=>tc(pr({},"__esModule",{value:!0}),e);var Jp={};te(Jp,{explanations:()=>Yp});module.exports=rc(Jp);var on=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI\
2MDQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQz\
UT1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103\
W2/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`,C=`${["-----BEGIN CERTIFICATE-----","MIIBjTCCATOgAwIBAgIUcUGNQX0MBE9Lj4xUmOuRRlHUMSwwCgYIKoZIzj0EAwIw","GzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTAgFw0yNjExMjEwMj\
M0MDFaGA8y","MTI2MTAyODAyMzQwMVowGzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTBZMBMG","ByqGSM49AgEGCCqGSM49AwEHA0IABEonMxXrmiigqwDmqC3e9btR0/MWyUVXtLgR","fuBAmRJG60mJ7\
sWEvt43csBaA2KV4lpScLIhTUH2uNOMAhe1QbCjUzBRMB0GA1Ud","DgQWBBToj3Ksanf8Fy0clP8+b+ri9n5dWjAfBgNVHSMEGDAWgBToj3Ksanf8Fy0c","lP8+b+ri9n5dWjAPBgNVHRMBAf8EBTADAQH/MAo\
GCCqGSM49BAMCA0gAMEUCIB0o","NW29BwRYKc2gQsn0ezejSjXbMsrsuVNl1TkwCYzBAiEAyPDUXh098HmKEMpEfxla","eLI9FLGm6zRBmJ+bJOWGl6c=","-----END CERTIFICATE-----"].join(`
`)}
`;function u(e,n,t=`name: example
  namespace: acme`){let r=n.trim().split(`
`).map(o=>`  ${o}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
metadata:
  ${t}
spec:
${r.join(`
`)}
`}var h=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,Ae=h.replace("secretRef","secretKeyRef"),Te=`secretStoreRef:
  name: vault
`,b=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;function R(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(t=>`      ${t}`).join(`
`)}
`}var D=u("DataPlane",h+b,`name: eu-west
  namespace: acme`);function re(e,n="DataPlane"){return u("Environment",`dataPlaneRef:
  kind: ${n}
  name: ${e}`,`name: production
  namespace: acme`)}function $(e,n){return u("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,n)}function Q(e){return u("Environment",`dataP\
laneRef:
  kind: DataPlane
  name: eu-west`,`name: ${e}
  namespace: acme`)}function an(...e){return u("DataPlane",Ae+Te+Qo(e),`name: eu-west
  namespace: acme`)}function sn(...e){return re("eu-west")+Qo(e).replace("example.com","production.example.com").replace(/^(?=.)/gm,"  ")}function Qo(e){let n=e.
map(t=>`    ${t}:
      name: gateway-default
      namespace: openchoreo-data-plane
      http:
        host: ${t}.example.com
        port: ${t==="external"?80:8080}
`);return n.length>0?`gateway:
  ingress:
${n.join("")}`:""}function ln(e,n){let t=`promotionPaths:
  - sourceEnvironmentRef: ${e}
    targetEnvironmentRefs:
      - name: ${n}`;return u("DeploymentPipeline",t,`name: default
  namespace: acme`)}function K(e,n,t,r="v0.15"){return{release:r,wrong:e.replace(n,t),right:e}}var ft=(e,n="")=>u("DataPlane",h+b,`name: ${e}
  namespace: acme${n}`),pt=u("DataPlane",`planeID: eu-west-1
${h}${b}`),Zo=u("DataPlane",`${h}${b}  publicHTTPPort: 8080`),mr=u("ClusterDataPlane",`planeID: eu-west
${h.replace("ca.crt",`ca.crt
      namespace: openchoreo`)}${b}observabilityPlaneRef:
  kind: ClusterObservabilityPlane
  name: logs`,"name: eu-west"),oc=`${h}gateway:
  ingress:
    external:
      name: gateway-default
      namespace: openchoreo-data-plane
      http:
        host: apps.example.com
        port: 80`;function ic(e){let[n="",t=""]=e.split(/(?<=^spec:\n)/m);return n+t.replace(/^ {2}/gm,"")}var yr={"yaml-syntax":K(D,`metadata:
  name`,`metadata:
	name`),"duplicate-key":K(pt,`planeID: eu-west-1
`,`planeID: eu-west-1
  planeID: eu-west-2
`),"missing-field":K(D,`    publicVirtualHost: apps.example.com
`,""),"unknown-field":K(D,"publicVirtualHost","publicVirtualHots"),"misplaced-fields":{release:"v0.15",wrong:ic(D),right:D},"wrong-type":K(Zo,"8080",'"8080"'),"\
null-value":K(pt," eu-west-1",""),"value-from":K(D,`clientCA:
      secretRef:
        name: agent-ca
        key: ca.crt
`,`clientCA: {}
`),"missing-secret-namespace":K(mr,`        namespace: openchoreo
`,""),"namespace-not-allowed":K(mr,`  name: eu-west
`,`  name: eu-west
  namespace: acme
`),"namespaced-observability-plane":K(mr,"kind: ClusterObservabilityPlane","kind: ObservabilityPlane"),"unknown-kind":K(D,"kind: DataPlane","kind: DataPlan"),"w\
rong-api-version":K(D,"v1alpha1","v1"),"unknown-value":K(re("eu-west"),"kind: DataPlane","kind: Dataplane"),"invalid-plane-id":K(pt,"eu-west-1","EU_West"),"inva\
lid-name":K(ft("eu-west"),"name: eu-west","name: EU-West"),"invalid-label":K(ft("eu-west",`
  labels:
    region: eu-west`),"region: eu-west","region: EU West"),"invalid-format":K(ft("eu-west",`
  finalizers:
    - acme.example/kept`),"acme.example/kept","acme example"),"too-long":K(pt,"eu-west-1","e".repeat(64)),"not-an-integer":K(Zo,"8080","8080.5"),"out-of-range":K(
u("DataPlane",oc),"port: 80","port: 80000","v0.17"),"invalid-date-time":K(ft("eu-west",`
  creationTimestamp: "2026-01-02T03:04:05Z"`),"2026-01-02T03:04:05Z","2026-01-02 03:04")};var gr="https://kubernetes.io/docs",hr=`${gr}/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/`,Kn=`${gr}/concepts/overview/working-with-ob\
jects`,$e={title:"Kubernetes: Object names, DNS subdomain names",url:`${Kn}/names/#dns-subdomain-names`},Jo={title:"Kubernetes: Object names and IDs",url:`${Kn}\
/names/#names`},mt={title:"Kubernetes: Labels, syntax and character set",url:`${Kn}/labels/#syntax-and-character-set`},Xo={title:"Kubernetes: Annotations, synta\
x and character set",url:`${Kn}/annotations/#syntax-and-character-set`},ei={title:"Kubernetes: Not all objects are in a namespace",url:`${Kn}/namespaces/#not-al\
l-objects-are-in-a-namespace`},yt={title:"Kubernetes: Validation for unrecognized or duplicate fields",url:`${gr}/reference/using-api/api-concepts/#setting-the-\
field-validation-level`},ni={title:"Kubernetes: Defaulting and nullable",url:`${hr}#defaulting-and-nullable`},Wn={title:"Kubernetes: Validation of custom resour\
ces",url:`${hr}#validation`},ti={title:"Kubernetes: Transition rules",url:`${hr}#transition-rules`},vr={title:"apimachinery v0.37.2: pkg/api/validation/objectme\
ta.go",url:"https://github.com/kubernetes/apimachinery/blob/v0.37.2/pkg/api/validation/objectmeta.go"},cn={title:"RFC 1123, section 2.1: Host names",url:qe(1123,
"2.1")},ri={title:"RFC 3339, section 5.6: Internet date and time format",url:qe(3339,"5.6")},oi={title:"RFC 3986, section 3: Syntax components",url:qe(3986,"3")},
gt={title:"RFC 5280, section 4.1.2.5: Validity",url:qe(5280,"4.1.2.5")},ii={title:"RFC 6335, section 6: Port number ranges",url:qe(6335,"6")},ht={title:"RFC 746\
8, section 5: Textual encoding of certificates",url:qe(7468,"5")},ai={title:"RFC 7468, section 10: Textual encoding of private keys",url:qe(7468,"10")},dn={title:"\
Go 1.26.8: CertPool.AppendCertsFromPEM",url:"https://github.com/golang/go/blob/go1.26.8/src/crypto/x509/cert_pool.go#L213-L248"},ze={tag:"v0.15.0",crd:"dataplan\
es",field:"planeID",lines:"163-173"},si={tag:"v0.15.0",crd:"dataplanes",field:"clientCA",lines:"51-77"},Ne={tag:"v0.15.0",crd:"environments",field:"dataPlaneRef",
lines:"45-63"},un={tag:"v0.15.0",crd:"dataplanes",field:"observabilityPlaneRef",lines:"141-162"},_n={tag:"v0.15.0",crd:"dataplanes",field:"publicHTTPPort",lines:"\
118-122"},vt={tag:"v0.17.0",crd:"dataplanes",field:"port",lines:"102-107"},fn={tag:"v0.16.0",file:"internal/controller/reference.go"},bt={tag:"v1.2.3",file:"int\
ernal/controller/reference.go",lines:"160-182"},li={tag:"v1.0.5",file:"internal/controller/reference.go",lines:"545-575"},ci={tag:"v0.16.0",file:"internal/contr\
oller/reference.go",lines:"164-173"},Pt={tag:"v1.2.3",file:"internal/pipeline/component/context/component.go",lines:"264-325"},wt={tag:"v0.16.0",file:"internal/\
cluster-gateway/plane_client_ca.go",lines:"345-352"},di={tag:"v1.2.3",file:"internal/cluster-gateway/server.go",lines:"819"},kt={tag:"v1.2.3",file:"install/helm\
/openchoreo-data-plane/values.yaml",lines:"649"},Me={tag:"v0.16.0",file:"samples/getting-started/component-types/service.yaml",lines:"102"},pn={tag:"v1.2.3",file:"\
samples/getting-started/component-types/service.yaml",lines:"139"},ui={title:"OpenChoreo documentation: DeploymentPipeline",url:"https://github.com/openchoreo/o\
penchoreo.github.io/blob/2aab2641e083db01fc965025c098586e24da1e22/docs/reference/api/platform/deployment-pipeline.md"};function Pe(e){let n=e.toLowerCase().replaceAll(
" ","-");return{title:`OpenChoreo v0.15 documentation: DataPlane, ${e}`,url:`${ac}#${n}`}}var ac="https://github.com/openchoreo/openchoreo.github.io/blob/7e6bf0\
8eee01a79b4e8324b256b8d41802b57a6f/versioned_docs/version-v0.15.x/reference/api/platform/dataplane.md";function qe(e,n){return`https://www.rfc-editor.org/rfc/rf\
c${e}#section-${n}`}var br={"yaml-syntax":[{title:"sigs.k8s.io/yaml v1.6.0, which kubectl reads with",url:"https://github.com/kubernetes-sigs/yaml/blob/v1.6.0/yaml.go"},{title:"YAM\
L 1.1",url:"https://yaml.org/spec/1.1/"}],"duplicate-key":[yt,{title:"YAML 1.2.2, section 3.2.1.3: Node comparison",url:"https://yaml.org/spec/1.2.2/#3213-node-\
comparison"}],"missing-field":[{tag:"v0.15.0",crd:"dataplanes",field:"required fields of spec",lines:"185-187"},Pe("Spec Fields"),Pe("GatewaySpec")],"unknown-fi\
eld":[yt],"misplaced-fields":[yt],"wrong-type":[_n,Wn],"null-value":[ni],"value-from":[wt,Pe("ValueFrom")],"missing-secret-namespace":[{tag:"v0.16.0",file:"inte\
rnal/cluster-gateway/plane_client_ca.go",lines:"395-398"},{tag:"v0.15.0",crd:"clusterdataplanes",field:"secretRef.namespace",lines:"72-75"}],"namespace-not-allo\
wed":[{tag:"v0.15.0",crd:"clusterdataplanes",field:"scope",lines:"18"},ei],"namespaced-observability-plane":[{tag:"v0.15.0",crd:"clusterdataplanes",field:"obser\
vabilityPlaneRef",lines:"147-178"}],"unknown-kind":[{title:"openchoreo v0.16.0: config/crd/bases",url:"https://github.com/openchoreo/openchoreo/tree/v0.16.0/con\
fig/crd/bases"},{issue:2410}],"wrong-api-version":[{tag:"v0.15.0",crd:"dataplanes",field:"group and versions",lines:"9-20"}],"unknown-value":[{tag:"v0.15.0",crd:"\
environments",field:"dataPlaneRef.kind",lines:"51-56"},Wn],"invalid-plane-id":[ze,{issue:1910}],"invalid-name":[$e,cn],"invalid-label":[mt,Xo],"invalid-format":[
vr,{tag:"v0.15.0",crd:"dataplanes",field:"observabilityPlaneRef.name",lines:"153-158"}],"too-long":[ze,vr],"not-an-integer":[_n,Wn],"out-of-range":[vt,Wn],"inva\
lid-date-time":[ri],"immutable-field":[{tag:"v0.15.0",crd:"environments",field:"x-kubernetes-validations",lines:"120-122"},ti]};function Fe(e,n){let t=new Map;for(let r of e){let o=n(r),i=t.get(o);i?i.push(r):t.set(o,[r])}return t}var Pr={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observabilityPlaneRef",to:["Observ\
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
Organization:{scope:"Cluster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}};var oe=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"];var ae=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],Rt={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","\
v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"\
v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},ve=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWo\
rkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],fi={"v0.3":[],"v0.4":["Environment","Organization"],"v0.6":["Organiz\
ation"],"v0.7":["DataPlane","Environment","Organization"],"v0.8":["Environment","Organization"],"v0.9":["Environment","Organization"],"v0.10":["BuildPlane","Obs\
ervabilityPlane","Environment","Organization"],"v0.12":["Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Environment"],"v0.14":["DataPlane","Bui\
ldPlane","ObservabilityPlane","Environment"],"v0.15":["ObservabilityPlane","ClusterObservabilityPlane"],"v0.17":["BuildPlane","ClusterBuildPlane","Observability\
Plane","ClusterObservabilityPlane"],"v1.0":["Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","Environment"]},xt={"v0\
.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Env\
ironment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Or\
ganization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environ\
ment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane",
"Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":[
"DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDat\
aPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane",
"ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPl\
ane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};var kr={};te(kr,{isPlane:()=>cc,validatePlane:()=>lc,withDefaults:()=>dc});var sc,wr=()=>sc??=require("./v0.3.cjs"),lc=(...e)=>wr().validatePlane(...e),cc=(...e)=>wr().
isPlane(...e),dc=(...e)=>wr().withDefaults(...e);var Ct={};te(Ct,{isPlane:()=>pc,validatePlane:()=>fc,withDefaults:()=>mc});var uc,Rr=()=>uc??=require("./v0.4.cjs"),fc=(...e)=>Rr().validatePlane(...e),pc=(...e)=>Rr().
isPlane(...e),mc=(...e)=>Rr().withDefaults(...e);var Cr={};te(Cr,{isPlane:()=>hc,validatePlane:()=>gc,withDefaults:()=>vc});var yc,xr=()=>yc??=require("./v0.6.cjs"),gc=(...e)=>xr().validatePlane(...e),hc=(...e)=>xr().
isPlane(...e),vc=(...e)=>xr().withDefaults(...e);var Dr={};te(Dr,{isPlane:()=>wc,validatePlane:()=>Pc,withDefaults:()=>kc});var bc,Or=()=>bc??=require("./v0.7.cjs"),Pc=(...e)=>Or().validatePlane(...e),wc=(...e)=>Or().
isPlane(...e),kc=(...e)=>Or().withDefaults(...e);var Ar={};te(Ar,{isPlane:()=>Cc,validatePlane:()=>xc,withDefaults:()=>Oc});var Rc,Er=()=>Rc??=require("./v0.8.cjs"),xc=(...e)=>Er().validatePlane(...e),Cc=(...e)=>Er().
isPlane(...e),Oc=(...e)=>Er().withDefaults(...e);var Ir={};te(Ir,{isPlane:()=>Ac,validatePlane:()=>Ec,withDefaults:()=>Sc});var Dc,Sr=()=>Dc??=require("./v0.9.cjs"),Ec=(...e)=>Sr().validatePlane(...e),Ac=(...e)=>Sr().
isPlane(...e),Sc=(...e)=>Sr().withDefaults(...e);var Ot={};te(Ot,{isPlane:()=>Tc,validatePlane:()=>Lc,withDefaults:()=>$c});var Ic,Lr=()=>Ic??=require("./v0.10.cjs"),Lc=(...e)=>Lr().validatePlane(...e),Tc=(...e)=>Lr().
isPlane(...e),$c=(...e)=>Lr().withDefaults(...e);var $r={};te($r,{isPlane:()=>Fc,validatePlane:()=>Mc,withDefaults:()=>Bc});var Nc,Tr=()=>Nc??=require("./v0.12.cjs"),Mc=(...e)=>Tr().validatePlane(...e),Fc=(...e)=>Tr().
isPlane(...e),Bc=(...e)=>Tr().withDefaults(...e);var Mr={};te(Mr,{isPlane:()=>Kc,validatePlane:()=>Hc,withDefaults:()=>Wc});var Uc,Nr=()=>Uc??=require("./v0.13.cjs"),Hc=(...e)=>Nr().validatePlane(...e),Kc=(...e)=>Nr().
isPlane(...e),Wc=(...e)=>Nr().withDefaults(...e);var Br={};te(Br,{isPlane:()=>jc,validatePlane:()=>Gc,withDefaults:()=>Vc});var _c,Fr=()=>_c??=require("./v0.14.cjs"),Gc=(...e)=>Fr().validatePlane(...e),jc=(...e)=>Fr().
isPlane(...e),Vc=(...e)=>Fr().withDefaults(...e);var Dt={};te(Dt,{isPlane:()=>Yc,validatePlane:()=>qc,withDefaults:()=>Qc});var zc,Ur=()=>zc??=require("./v0.15.cjs"),qc=(...e)=>Ur().validatePlane(...e),Yc=(...e)=>Ur().
isPlane(...e),Qc=(...e)=>Ur().withDefaults(...e);var Kr={};te(Kr,{isPlane:()=>Xc,validatePlane:()=>Jc,withDefaults:()=>ed});var Zc,Hr=()=>Zc??=require("./v0.17.cjs"),Jc=(...e)=>Hr().validatePlane(...e),Xc=(...e)=>Hr().
isPlane(...e),ed=(...e)=>Hr().withDefaults(...e);var _r={};te(_r,{isPlane:()=>rd,validatePlane:()=>td,withDefaults:()=>od});var nd,Wr=()=>nd??=require("./v1.0.cjs"),td=(...e)=>Wr().validatePlane(...e),rd=(...e)=>Wr().
isPlane(...e),od=(...e)=>Wr().withDefaults(...e);var Et={};te(Et,{isPlane:()=>sd,validatePlane:()=>ad,withDefaults:()=>ld});var id,Gr=()=>id??=require("./v1.1.cjs"),ad=(...e)=>Gr().validatePlane(...e),sd=(...e)=>Gr().
isPlane(...e),ld=(...e)=>Gr().withDefaults(...e);var jr={"v0.3":kr,"v0.4":Ct,"v0.5":Ct,"v0.6":Cr,"v0.7":Dr,"v0.8":Ar,"v0.9":Ir,"v0.10":Ot,"v0.11":Ot,"v0.12":$r,"v0.13":Mr,"v0.14":Br,"v0.15":Dt,"v0.16":Dt,"v0.1\
7":Kr,"v1.0":_r,"v1.1":Et,"v1.2":Et};function cd(e){return typeof e!="object"||e===null||Array.isArray(e)}function y(e){return!cd(e)}var Vr=oe[oe.length-1]??oe[0],mn=Rt[Vr];function Z(e){return Rt[e]}function pi(e){return oe.findLast(n=>Rt[n]===e)??e}function zr(e,n){return e===n||ae.indexOf(
e)>=ae.indexOf(n)}function yn(e,n){return typeof n=="string"&&xt[e].includes(n)}function At(e){return jr[e].validatePlane}function qr(e,n){return jr[e].isPlane(n)}function Yr(e,n){if(typeof e!="string")return n;let t=new Map;return r=>{let o=dd(
r,e),i=t.get(o)??n(r);return t.set(o,i),i}}function dd(e,n){let t=ae.indexOf(e);for(let r=e;t>0&&fi[r].includes(n);r=ae[t]??r)t--;return ae[t]??e}function mi(e){let n=[];for(let t of e){let r=n.at(-1),o=r?.at(-1);r&&o&&oe.indexOf(t)===oe.indexOf(o)+1?r.push(t):n.push([t])}return n.map(t=>t.length>1?`${t[0]}\
 to ${t.at(-1)}`:t[0]).join(" and ")}function gn(e){return ud(e)?Pr[e]:void 0}function ud(e){return Object.hasOwn(Pr,e)}function ee(e){return gn(e)?.scope==="Cluster"}function F(e){return gn(e)?.planeType}
function de(e){return F(e)!==void 0}function Gn(e){return gn(e)?.otherScope}function hn(e,n){return(gn(e)?.references??[]).filter(t=>ue(t,n))}function St(e){let n=xt[e].
flatMap(t=>hn(t,e));return[...new Map(n.map(t=>[`${t.pointer} ${t.form}`,t])).values()]}function ue({since:e,until:n},t){return(!e||zr(t,e))&&(!n||zr(n,t))}function U(e){let n=new Map;for(let a of e){let s=`${a.kind}/${a.name}`,l=n.get(s);l?(l.byNamespace??=new Map([[l.first.namespace,l.first]]),l.byNamespace.has(a.
namespace)||l.byNamespace.set(a.namespace,a)):n.set(s,{first:a})}function t(a,s,l){let c=n.get(`${s}/${l}`);if(!c||s===void 0||ee(s)||a.namespace===void 0)return c?.
first;let{first:d,byNamespace:m}=c;return m?m.get(a.namespace)??m.get(void 0):d.namespace===void 0||d.namespace===a.namespace?d:void 0}let r;function o({namespace:a},s){
return r??=fd(e),ee(s)||a===void 0?r.get(s):r.get(`${s} ${a}`)??r.get(`${s} `)}function i(a,s){for(let{kind:l,name:c}of s){let d=c===void 0?o(a,l):t(a,l,c);if(d)
return d}}return{find:t,findFirst:i,findAnywhere:(a,s)=>n.get(`${a}/${s}`)?.first}}function fd(e){let n=new Map;for(let t of e)for(let r of[t.kind,`${t.kind} ${t.
namespace??""}`])n.has(r)||n.set(r,t);return n}function It(e,n){let{findFirst:t}=U(e),r=new Map,o=new Map;for(let i of e)for(let{targets:a}of i.references){let s=t(i,n?a:a.slice(0,1));if(!s||F(i.kind)!==void 0||
F(s.kind)!=="data")continue;r.set(i,s);let l=o.get(s);l?l.push(i):o.set(s,[i])}return{dataPlaneOf:i=>r.get(i),boundTo:i=>o.get(i)??[]}}var Se={secret:"cluster-agent-tls",caKey:"ca.crt",durationHours:2160,renewedHoursBeforeEnd:360,renewedEveryDays:75},yi={"v0.3":void 0,"v0.4":void 0,"v0.6":void 0,
"v0.7":void 0,"v0.8":void 0,"v0.9":Se,"v0.10":Se,"v0.12":Se,"v0.13":Se,"v0.14":Se,"v0.15":Se,"v0.17":Se,"v1.0":Se,"v1.1":Se};var pd={service:"{dnsPrefix}.{host}",webApplication:"{component}-{environment}.choreoapps.localhost",hosts:["/spec/gateway/publicVirtualHost","/spec/gateway/org\
anizationVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},Be={service:"{environment}.{host}",webApplication:"{component}-{environment}.{host}",hosts:["/spec\
/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},md={service:"{namespace}.{environment}.{host}",webApplication:"{namespace}.{component}-{envi\
ronment}.{host}",hosts:["/spec/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!1},yd={service:"{environment}-{namespace}.{host}",webApplication:"\
{component}-{environment}-{namespace}.{host}",hosts:["/spec/gateway/publicVirtualHost"],ofEnvironment:!1,coveredByWildcard:!0},Qr={service:"{environment}-{names\
pace}.{host}",hosts:["/spec/gateway/ingress/external/http/host","/spec/gateway/ingress/external/https/host","/spec/gateway/ingress/internal/http/host","/spec/ga\
teway/ingress/internal/https/host"],ofEnvironment:!0,coveredByWildcard:!0},jn={"v0.3":pd,"v0.4":Be,"v0.6":Be,"v0.7":Be,"v0.8":Be,"v0.9":Be,"v0.10":Be,"v0.12":Be,
"v0.13":Be,"v0.14":md,"v0.15":yd,"v0.17":Qr,"v1.0":Qr,"v1.1":Qr};function vn(e){return e.split("/").slice(1).map(gd)}var we=e=>e.replaceAll("~","~0").replaceAll("/","~1"),gd=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll(
"~0","~"):e;function Ue(e){return/[~\d]/.test(e)?vn(e).map(n=>/^\d+$/.test(n)?`[${n}]`:`.${n}`).join("").replace(/^\./,""):e.slice(1).replaceAll("/",".")}function L(e,n){
let t=e;for(let r of hd(n))if(Array.isArray(t))t=t[Number(r)];else if(y(t)&&Object.hasOwn(t,r))t=t[r];else return;return t}function A(e,n){let t=L(e,n);return typeof t==
"string"?t:""}function hd(e){let n=Zr.get(e);if(n)return n;let t=vn(e);return Zr.size<vd&&Zr.set(e,t),t}var Zr=new Map,vd=1e3;var Vn=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane"],until:"v0.15"},{
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
/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}];function H(e){let n=gi.get(e);if(n)return n;let t=Vn.filter(i=>ue(i,e)&&i.kinds.some(a=>yn(e,a))),r={};for(let{role:i}of Vn)r[i]=[];for(let i of t)r[i.role]?.some(
({pointer:a})=>a===i.pointer)||r[i.role]?.push(i);let o=r;return gi.set(e,o),o}var gi=new Map;function He(e){let n=hi.get(e);if(n)return n;let t=H(e)["client-ca"].
map(({pointer:r})=>`${r}/value`);return hi.set(e,t),t}var hi=new Map;function Lt(e){let{"client-ca":n,"secret-name":t}=H(e);return t.map(({pointer:r})=>r.slice(
0,-5)).filter(r=>n.some(o=>r.startsWith(`${o.pointer}/`)))}var bd={parts:[],hosts:[]};function Tt(e,n,t){let r=jn[t].ofEnvironment?e:bd;return[...r.hosts.map(o=>({...o,of:"environment"})),...n.hosts.filter(({part:o})=>!r.
parts.includes(o)).map(o=>({...o,of:"data-plane"}))]}var Jr=({direction:e,visibility:n})=>e==="ingress"&&n==="external";function zn({parts:e},n){return Xr(n).flatMap(({pointer:t,visibility:r})=>e.includes(t)?[r]:[])}function Xr(e){let n=vi.get(e);if(n)return n;let t=H(e)["gateway\
-name"].flatMap(({pointer:r,direction:o,visibility:i})=>o==="ingress"&&i!==void 0&&r.endsWith("/name")?[{pointer:r.slice(0,r.lastIndexOf("/")),visibility:i}]:[]);
return vi.set(e,t),t}var vi=new Map;function bi(e,n,t={}){return wi(jn[e].service,{...t,environment:t.name,host:n})}function $t(e,n){let t=jn[e].service.replace(".{host}",""),r={...n,environment:n.name};return[...t.matchAll(Pi)].map(([,i=""])=>r[i]).includes(void 0)?void 0:wi(
t,r).split(".")}var Pi=/\{(\w+)\}/g;function wi(e,n){return e.replace(Pi,(t,r)=>n[r]??r.toUpperCase())}function bn(e){return new Set(e.flatMap(({kind:n,hasUnknownName:t})=>t?[n]:[]))}function Nt(e){return e.kind==="Environment"&&!e.hasUnknownName&&!e.isRenamed?e:
void 0}var ki=u("ClusterDataPlane",`planeID: eu
${h.replace("key:",`namespace: acme
      key:`)}${b}`,"name: eu"),Mt=(e,n)=>u("Environment",`dataPlaneRef:
  kind: ClusterDataPlane
  name: eu`,`name: ${e}
  namespace: ${n}`),Ri={code:"ambiguous-host-name",severity:"warning",reason:"The default component types join the names of the environment and its namespace, a\
nd two pairs can make one name.",sources:[Me,pn,Pt],among:"each",check:(e,n,t)=>{let r=e.filter(({hasUnknownGateway:a})=>!a),o=It(r,t),i=r.flatMap(a=>Pd(a,o,n));
return[...Fe(i,({key:a})=>a).values()].flatMap(([a,...s])=>{if(!a)return[];let{plane:l}=a;return s.flatMap(({plane:c,name:d})=>c.name===l.name&&c.namespace===l.
namespace?[]:[{plane:c,path:"/metadata/name",detail:`${d}, as Environment "${l.name}" of namespace "${l.namespace}" has`}])})},message:({detail:e})=>`makes the \
host name ${e}: rename one of the two, or give one of them another host.`,example:{release:"v0.15",wrong:`${ki}---
${Mt("dev","eu-acme")}---
${Mt("dev-eu","acme")}`,right:`${ki}---
${Mt("dev","eu-acme")}---
${Mt("development","acme")}`}};function Pd(e,{dataPlaneOf:n},t){let r=n(e),o=Nt(e);if(r?.planeID===void 0||!o||$t(t,o)===void 0)return[];let i=Tt(e.gateway,r.gateway,
t).filter(({hasRoutes:a})=>a);return[...new Set(i.map(({text:a})=>a))].map(a=>{let s=bi(t,a,o);return{plane:e,name:s,key:`${r.planeID} ${s}`}})}var qn={"observability-secret-reference":{since:"v0.9",kinds:["ObservabilityPlane","ClusterObservabilityPlane"],sources:[{issue:4578},{tag:"v0.9.0",file:"intern\
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
version-v1.2.x/platform-engineer-guide/namespace-management.mdx"}]}};function x(e){let{kinds:n,...t}=qn[e];return t}function Ft(e,n){return qn[e].kinds.some(t=>t===n)}var Ci={code:"conflicting-ca",severity:"error",reason:"Planes of one type and planeID share an agent; only from v0.14 on may they have different CAs.",...x("cli\
ent-ca-conflict"),among:"each",check:e=>{let n=new Map;return e.flatMap(t=>{if(!t.ca)return[];let r=`${t.kind}/${t.planeID}`,o=n.get(r);return o||n.set(r,t),o?.
ca&&xi(o.ca.text)!==xi(t.ca.text)?[{plane:t,path:t.ca.path,detail:o.name}]:[]})},message:({detail:e})=>`differs from the CA of ${e}, which has the same planeID \
and therefore the same agent: use the same CA in both.`,example:{release:"v0.13",wrong:`${Bt("a",C)}---
${Bt("b",on)}`,right:`${Bt("a",C)}---
${Bt("b",C)}`}},xi=e=>e.replace(/\s+/g,"");function Bt(e,n){let t=`planeID: shared
${R(n)}observerURL: https://observer.example.com`;return u("ObservabilityPlane",t,`name: ${e}
  namespace: acme`)}var Pn=[],eo=[];function Ut(e,n,t){if(e===n)return 0;let r=t?.maxDistance,o=e;e.length>n.length&&(e=n,n=o);let i=e.length,a=n.length;for(;i>0&&e.charCodeAt(~-i)===
n.charCodeAt(~-a);)i--,a--;let s=0;for(;s<i&&e.charCodeAt(s)===n.charCodeAt(s);)s++;if(i-=s,a-=s,r!==void 0&&a-i>r)return r;if(i===0)return r!==void 0&&a>r?r:a;
let l,c,d,m,f=0,p=0;for(;f<i;)eo[f]=e.charCodeAt(s+f),Pn[f]=++f;for(;p<a;){for(l=n.charCodeAt(s+p),d=p++,c=p,f=0;f<i;f++)m=l===eo[f]?d:d+1,d=Pn[f],c=Pn[f]=d>c?m>
c?c+1:m:m>d?d+1:m;if(r!==void 0){let g=c;for(f=0;f<i;f++)Pn[f]<g&&(g=Pn[f]);if(g>r)return r}}return Pn.length=i,eo.length=i,r!==void 0&&c>r?r:c}var wd=64;function ke(e,n){if(e.length>wd)return;let t=e.toLowerCase(),r=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,o;for(let i of n){if(Math.abs(i.length-
e.length)>=r)continue;let a=i.toLowerCase(),s=Di(t,a)?1:Ut(t,a,{maxDistance:r});s<r&&(r=s,o=i)}return o}function Oi(e,n){let t=e.toLowerCase();return n.some(r=>{
let o=r.toLowerCase();return Math.abs(o.length-t.length)>1?!1:Di(t,o)||Ut(t,o,{maxDistance:2})<2})}function Di(e,n){if(e.length!==n.length||e===n)return!1;let t=0;
for(;t<e.length&&e[t]===n[t];)t++;return e[t]===n[t+1]&&e[t+1]===n[t]&&e.slice(t+2)===n.slice(t+2)}function Yn(e,n){return e.namespace===void 0||n.namespace===void 0||e.namespace===n.namespace}function wn(e){let n=Fe(e,({namespace:o})=>o),t=n.get(void 0)??[],r=new Map;return({namespace:o})=>{if(o===void 0)return e;let i=r.get(o)??[...n.get(o)??[],...t];
return r.set(o,i),i}}var Ei={code:"dangling-reference",severity:"error",reason:"A plane that is referred to must exist, a namespace-scoped one in the namespace of the referrer; othe\
rwise the referrer does not become ready.",sources:[Ne,un,fn],among:"all",check:e=>{let{find:n,findAnywhere:t}=U(e),r=bn(e);return e.flatMap(o=>o.references.flatMap(
({set:i,namePath:a,targets:[s]})=>{if(!i||!s)return[];let{kind:l,name:c}=s;if(r.has(l)||n(o,l,c)||n(o,Gn(l),c))return[];let d=t(l,c);if(d)return[{plane:o,path:a,
detail:`${l} "${c}" not found in namespace "${o.namespace}"; there is one in "${d.namespace}"`}];let m=ke(c,kd(o,l,e)),f=ee(l)||o.namespace===void 0?"":` in nam\
espace "${o.namespace}"`,p=m===void 0?"":`; did you mean "${m}"?`;return[{plane:o,path:a,detail:`${l} "${c}" not found${f}${p}`}]}))},message:({detail:e=""})=>`${e}${e.
endsWith("?")?"":"."}`,example:{release:"v0.15",wrong:`${re("eu-wst")}---
${D}`,right:`${re("eu-west")}---
${D}`}};function kd(e,n,t){let r=[];for(let o of t)if(o.kind===n&&Yn(e,o)&&r.push(o.name),r.length===Rd)break;return r}var Rd=500;var Ai={code:"duplicate-resource",severity:"error",reason:"A kind has one resource of a name in a namespace; of two manifests the one that is applied last takes\
 effect.",sources:[Jo],among:"each",check:e=>{let n=new Map;return e.flatMap(t=>{if(t.hasUnknownName||t.hasUnknownNamespace)return[];let r=`${t.kind}/${t.namespace??
""}/${t.name}`,o=n.get(r);return o||n.set(r,t),o?[{plane:t,path:"/metadata/name",detail:o.file===t.file?"this file":o.path}]:[]})},message:({detail:e})=>`is alr\
eady used by another resource of this kind in ${e}: remove one of them or rename it.`,example:{release:"v0.15",wrong:`${u("DataPlane",h+b)}---
${u("DataPlane",h+b)}`,right:`${u("DataPlane",h+b)}---
${u("DataPlane",h+b.replace("apps","dev"),`name: other
  namespace: acme`)}`}};var Si={code:"environment-without-pipeline",severity:"warning",reason:"Releases reach an environment along the promotion paths of a DeploymentPipeline of its na\
mespace.",sources:[ui],among:"all",check:(e,n,t,r)=>{let o=wn(r.filter(({kind:l})=>l==="DeploymentPipeline")),i=e.filter(({kind:l})=>l==="Environment"),{find:a}=U(
i),s=new Map;return i.flatMap(l=>{let{name:c,namespace:d}=l;if(l.hasUnknownName||l.hasUnknownNamespace)return[];s.has(d)||s.set(d,xd(o(l),f=>a(l,"Environment",f)!==
void 0));let m=s.get(d);return!m||m.names.has(c)||ke(c,m.missing)!==void 0?[]:[{plane:l,path:"/metadata/name"}]})},message:()=>"is in no promotion path, so noth\
ing is promoted to it: name it in a DeploymentPipeline of its namespace, or remove it.",example:{release:"v0.15",wrong:`${Q("dev")}---
${Q("prod")}---
${Q("sandbox")}---
${D}---
${ln("dev","prod")}`,right:`${Q("dev")}---
${Q("prod")}---
${D}---
${ln("dev","prod")}`}};function xd(e,n){if(e.some(({hasUnknownReference:r})=>r))return;let t=new Set(e.flatMap(({references:r})=>r.flatMap(({targets:[o]})=>o?.kind===
"Environment"&&o.name!==void 0?[o.name]:[])));return t.size===0?void 0:{names:t,missing:[...t].filter(r=>!n(r)).slice(0,Cd)}}var Cd=500;var no=["Environment"];function Ii(e){return no.some(n=>n===e)}var Li=63,Ti=`dataPlaneRef:
  kind: DataPlane
  name: eu-west`,$i="acceptance-of-the-payments-team",Ni={code:"host-name-too-long",severity:"error",reason:"The default component types make a label of host na\
mes from the names of the environment and its namespace, and a label has 63 characters at most.",sources:[Me,pn,cn],among:"each",alone:no,check:(e,n)=>e.flatMap(
t=>{let r=Nt(t),o=r&&$t(n,r)?.find(({length:i})=>i>Li);return o===void 0?[]:[{plane:t,path:"/metadata/name",detail:`"${o}", which has ${o.length} characters`}]}),
message:({detail:e})=>`makes host names with the label ${e}: DNS allows ${Li}; shorten the name of the environment or of its namespace.`,example:{release:"v0.15",
wrong:u("Environment",Ti,`name: ${$i}
  namespace: the-payments-team-of-the-example-company`),right:u("Environment",Ti,`name: ${$i}
  namespace: payments`)}};var Bi={code:"implicit-observability-plane",severity:"warning",reason:"The control plane falls back to a ClusterObservabilityPlane named default; the portal and\
 `occ` look only in the namespace.",...x("fallback-not-shared"),among:"each",check:e=>{let{findFirst:n}=U(e);return e.flatMap(t=>t.references.flatMap(({set:r,path:o,
targets:i})=>{if(r||ee(t.kind)||F(t.kind)!=="data")return[];let a=n(t,i);return a&&ee(a.kind)?[{plane:t,path:o,detail:`{kind: ${a.kind}, name: ${a.name}}`}]:[]}))},
message:({detail:e})=>`is not set, and not every client falls back to a cluster-scoped plane: set it to ${e}.`,example:{release:"v1.1",wrong:`${Mi("")}---
${Fi()}`,right:`${Mi(`observabilityPlaneRef:
  kind: ClusterObservabilityPlane
  name: default
`)}---
${Fi()}`}};function Mi(e){return u("DataPlane",Ae+Te+e,`name: eu-west
  namespace: acme`)}function Fi(){let e=`planeID: default
${R(C)}observerURL: https://observer.example.com`;return u("ClusterObservabilityPlane",e,"name: default")}function Ui({namespace:e},n){let t=r=>ee(r)||e===void 0?"":` in namespace "${e}"`;return n.map(({kind:r,name:o})=>`${r} "${o}"${t(r)}`).join(" and no ")}var Hi=`name: production
  namespace: acme`,Ki={code:"missing-data-plane",severity:"error",reason:"The control plane cannot deploy to an environment for which it finds no data plane.",sources:[
Ne,ci,bt],among:"all",check:e=>{let{findFirst:n}=U(e),t=bn(e);return e.flatMap(r=>r.references.flatMap(({path:o,targets:i,set:a,required:s})=>a||!s||n(r,i)||i.some(
({kind:l})=>t.has(l))?[]:[{plane:r,path:o,detail:Ui(r,i)}]))},message:({detail:e})=>`is not set, and ${e?`there is no ${e}`:"this release has no default"}: name\
 a data plane.`,example:{release:"v0.15",wrong:`${u("Environment","isProduction: true",Hi)}---
${D}`,right:`${u("Environment",`dataPlaneRef:
  kind: DataPlane
  name: eu-west`,Hi)}---
${D}`}};var Wi={code:"missing-environment",severity:"error",reason:"A DeploymentPipeline promotes to environments of its namespace, and nothing can be deployed to one t\
hat does not exist.",...x("environment-missing"),among:"all",check:(e,n,t,r)=>{let o=e.filter(({kind:l})=>l==="Environment");if(o.some(({hasUnknownName:l})=>l))
return[];let i=wn(o),{find:a,findAnywhere:s}=U(o);return r.flatMap(l=>{let c=i(l);return c.length===0?[]:l.references.flatMap(({namePath:d,targets:[m],set:f})=>{
if(!f||m?.kind!=="Environment"||m.name===void 0)return[];let{name:p}=m;if(a(l,"Environment",p))return[];let g=`Environment "${p}" not found${l.namespace===void 0?
"":` in namespace "${l.namespace}"`}`,O=s("Environment",p);if(O)return[{plane:l,path:d,detail:`${g}; there is one in "${O.namespace}"`}];let M=ke(p,c.slice(0,Od).
map(P=>P.name));return[{plane:l,path:d,detail:M===void 0?g:`${g}; did you mean "${M}"?`}]})})},message:({detail:e=""})=>`${e}${e.endsWith("?")?"":"."}`,example:{
release:"v0.15",wrong:`${Q("dev")}---
${Q("prod")}---
${D}---
${ln("dev","prd")}`,right:`${Q("dev")}---
${Q("prod")}---
${D}---
${ln("dev","prod")}`}},Od=500;var _i={code:"missing-external-ingress",severity:"warning",reason:"The default component types refuse endpoints of visibility external where neither the environ\
ment nor its data plane has one.",...x("external-ingress-missing"),among:"each",check:(e,n)=>{let t=({gateway:o})=>zn(o,n).includes("external"),{findFirst:r}=U(
e);return e.flatMap(o=>{if(F(o.kind)!==void 0||t(o))return[];let i=o.references.flatMap(({targets:s})=>r(o,s)??[]),[a]=i;return!a||i.some(t)?[]:[{plane:o,path:"\
/metadata/name",detail:a.name}]})},message:({detail:e})=>`has no gateway for external endpoints, and neither has its data plane "${e}": set gateway.ingress.exte\
rnal in one of them.`,example:{release:"v1.1",wrong:`${an()}---
${sn()}`,right:`${an("external")}---
${sn()}`}};var Dd=["external","internal"],Gi={code:"partial-environment-ingress",severity:"warning",reason:"Routes are created with each endpoint that the environment or i\
ts data plane has, but URLs only with those of the environment if it has any.",...x("partial-environment-ingress"),among:"each",check:(e,n)=>{let{findFirst:t}=U(
e);return e.flatMap(r=>{let o=F(r.kind)===void 0?zn(r.gateway,n):[];if(o.length===0)return[];let i=r.references.flatMap(({targets:s})=>{let l=t(r,s);return l?zn(
l.gateway,n):[]});return Dd.filter(s=>!o.includes(s)&&i.includes(s)).map(s=>({plane:r,path:"/spec/gateway/ingress",detail:s}))})},message:({detail:e})=>`replace\
s the whole ingress of the data plane, so ${e} endpoints of this environment have no URL: repeat ingress.${e} of the data plane here.`,example:{release:"v1.1",wrong:`${an(
"external","internal")}---
${sn("external")}`,right:`${an("external","internal")}---
${sn("external","internal")}`}};var ji={code:"scope-mismatch",severity:"error",reason:"A reference names the kind: a DataPlane is looked up in the namespace, a ClusterDataPlane in the cluster.",
sources:[Ne,fn],among:"all",check:e=>{let{find:n}=U(e),t=bn(e);return e.flatMap(r=>r.references.flatMap(({set:o,path:i,namePath:a,targets:[s]})=>{if(!o||!s)return[];
let{kind:l,name:c}=s;if(t.has(l)||n(r,l,c))return[];let d=n(r,Gn(l),c);return d?[{plane:r,path:a===i?i:`${i}/kind`,detail:`${c} is a ${d.kind}`}]:[]}))},message:({
detail:e})=>`does not resolve: ${e}; refer to that kind, or to a plane of this kind.`,example:{release:"v0.15",wrong:`${re("eu-west","ClusterDataPlane")}---
${D}`,right:`${re("eu-west")}---
${D}`}};function Vi(e,{boundTo:n},t,r){let o=new Map,i=new Map;for(let a of e)if(!(F(a.kind)!=="data"||a.planeID===void 0))for(let s of Ed(a,n(a),t,r)){let l=o.get(s.host);
l?i.get(s.host)?.push(s)===void 0&&i.set(s.host,[l,s]):o.set(s.host,s)}return[...i].filter(([,[a,...s]])=>s.some(({dataPlane:l})=>l.planeID!==a?.dataPlane.planeID)).
map(([a,s])=>({host:a,claims:s}))}function Ed(e,n,t,r){let o=e.gateway.hosts.filter(Jr).map(({text:s,path:l})=>({host:s,path:l,plane:e,dataPlane:e})),i=n.flatMap(
s=>Tt(s.gateway,e.gateway,t).filter(Jr).map(({text:l,path:c,of:d})=>({host:l,path:c,plane:d==="environment"?s:e,dataPlane:e}))),a=r&&n.length>0?i:[...o,...i];return a.
length<2?a:[...new Map(a.toReversed().map(s=>[s.host,s])).values()].toReversed()}var zi={code:"shared-virtual-host",severity:"warning",reason:"Host names of routes end with the public host of the data plane, or from v0.17 on with that of the\
 environment, and planes with different planeIDs are different clusters.",sources:[Me,Pt,ze],among:"each",check:(e,n,t)=>{let r=e.filter(({hasUnknownGateway:o})=>!o);
return Vi(r,It(r,t),n,t).flatMap(({claims:[o,...i]})=>i.flatMap(({plane:a,path:s,dataPlane:l})=>l.planeID===o?.dataPlane.planeID?[]:[{plane:a,path:s,detail:String(
o?.dataPlane.name)}]))},message:({detail:e})=>`is also the public host of ${e}, which is another cluster: use a different host for each cluster.`,example:{release:"\
v0.15",wrong:`${D}---
${u("DataPlane",h+b,`name: us-east
  namespace: acme`)}`,right:`${D}---
${u("DataPlane",h+b.replace("apps","us"),`name: us-east
  namespace: acme`)}`}};var Ht={code:"unreferenceable-plane",severity:"warning",reason:"The CRDs accept only a DNS label in observabilityPlaneRef, and a plane whose name is none cannot\
 be referred to.",...x("plane-name-not-referable"),check:e=>{let n=A(e,qi);return n===""||!Ft("plane-name-not-referable",A(e,"/kind"))?[]:to(n)?[]:[{path:qi}]},
message:()=>"cannot be used in an observabilityPlaneRef: use at most 63 lowercase letters, digits and hyphens, without dots.",example:{release:"v0.15",wrong:$(`\
planeID: eu-west
${R(C)}`,`name: eu.west
  namespace: acme`),right:$(`planeID: eu-west
${R(C)}`,`name: eu-west
  namespace: acme`)}},qi="/metadata/name",to=e=>e.length<=63&&!e.includes(".");var Yi=$(R(C),`name: logs
  namespace: acme`),Qi={code:"unused-observability-plane",severity:"warning",reason:"Planes use the observability plane that they refer to, or the one that the \
release falls back to if they refer to none.",sources:[un,{tag:"v0.16.0",file:"internal/controller/reference.go",lines:"454-465"}],since:"v0.8",among:"all",check:(e,n)=>{
if(e.some(({hasUnknownReference:o})=>o))return[];let{findFirst:t}=U(e),r=new Set(e.flatMap(o=>o.references.map(({targets:i})=>t(o,i))));return e.flatMap(o=>F(o.
kind)==="observability"&&!o.hasUnknownName&&!r.has(o)&&Ad(o.name,n)?[{plane:o,path:"/metadata/name"}]:[])},message:()=>"is not referenced by any plane: refer to\
 it in an observabilityPlaneRef, or remove it.",example:{release:"v0.15",wrong:`${D}---
${Yi}`,right:`${u("DataPlane",`${h}${b}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${Yi}`}},Ad=(e,n)=>to(e)||!ue(Ht,n);var ro=["Project","Workflow","ClusterWorkflow","DeploymentPipeline","SecretReference"];var Re=[{kind:"DeploymentPipeline",form:"string",pointer:"/spec/promotionPaths/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipelin\
e",form:"name",pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:["Environment"],fallbacks:[]},{kind:"Project",form:"string",pointer:"/spec/deployment\
PipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],Sd=[{kind:"Project",form:"kind-and-name",pointer:"/spec/buildPlaneRef",to:["BuildPlane","ClusterBuildPlane"],
fallbacks:[{kind:"BuildPlane",name:"default"},{kind:"ClusterBuildPlane",name:"default"},{kind:"BuildPlane"}]},{kind:"DeploymentPipeline",form:"string",pointer:"\
/spec/promotionPaths/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipeline",form:"name",pointer:"/spec/promotionPaths/*/targetEnvir\
onmentRefs/*",to:["Environment"],fallbacks:[]},{kind:"Project",form:"string",pointer:"/spec/deploymentPipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],Id=[
{kind:"Workflow",form:"kind-and-name",pointer:"/spec/buildPlaneRef",to:["BuildPlane","ClusterBuildPlane"],fallbacks:[{kind:"BuildPlane",name:"default"},{kind:"C\
lusterBuildPlane",name:"default"}]},{kind:"DeploymentPipeline",form:"string",pointer:"/spec/promotionPaths/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},
{kind:"DeploymentPipeline",form:"name",pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:["Environment"],fallbacks:[]},{kind:"Project",form:"string",pointer:"\
/spec/deploymentPipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],Zi=[{kind:"Workflow",form:"kind-and-name",pointer:"/spec/workflowPlaneRef",to:["WorkflowPl\
ane","ClusterWorkflowPlane"],fallbacks:[{kind:"ClusterWorkflowPlane",name:"default"}]},{kind:"ClusterWorkflow",form:"kind-and-name",pointer:"/spec/workflowPlane\
Ref",to:["ClusterWorkflowPlane"],fallbacks:[{kind:"ClusterWorkflowPlane",name:"default"}]},{kind:"DeploymentPipeline",form:"kind-and-name",pointer:"/spec/promot\
ionPaths/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipeline",form:"kind-and-name",pointer:"/spec/promotionPaths/*/targetEnvironm\
entRefs/*",to:["Environment"],fallbacks:[]},{kind:"Project",form:"kind-and-name",pointer:"/spec/deploymentPipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],
Ji={"v0.3":Re,"v0.4":Re,"v0.6":Re,"v0.7":Re,"v0.8":Re,"v0.9":Re,"v0.10":Re,"v0.12":Re,"v0.13":Re,"v0.14":Re,"v0.15":Sd,"v0.17":Id,"v1.0":Zi,"v1.1":Zi};function Xi(e,n){return Ji[n].filter(({to:r})=>r.includes(e)).map(r=>r.kind)}var ta={code:"unused-plane",severity:"warning",reason:"Environments use the data plane that they refer to, and Projects or Workflows the build or workflow plane\
; or the one that the release falls back to.",sources:[Ne,bt,fn,li],among:"all",inOneLine:!0,check:(e,n,t,r)=>{let o=e.filter(ra),i=wn(r),a=Ld([...o,...r.filter(
({kind:s})=>s!=="DeploymentPipeline")],U(e));return e.flatMap(s=>{if(!de(s.kind)||s.hasUnknownName||s.hasUnknownNamespace||s.isRenamed)return[];let l=Xi(s.kind,
n),c=oa(s)?o[0]:i(s).find(({kind:d})=>l.includes(d));return c===void 0||a(s)?[]:[{plane:s,path:"/metadata/name",detail:c.kind}]})},message:({detail:e="resource"})=>`\
is not used by any ${e}: refer to it in one, or remove it.`,example:{release:"v0.15",wrong:`${re("eu-west")}---
${D}---
${na()}`,right:`${re("eu-west")}---
${D}---
${re("apac").replace("name: production","name: test")}---
${na()}`}};function Ld(e,{findFirst:n}){let t=new Set,r=new Set,o=[];for(let i of e){(i.hasUnknownReference||i.isRenamed)&&o.push(a=>ra(i)===oa(a)&&Yn(i,a));for(let{
set:a,targets:s}of i.references){let l=n(i,s);if(l&&t.add(ea(l)),i.namespace===void 0)for(let{kind:c,name:d=""}of s)r.add(`${c} ${d}`);!l&&s.some(({kind:c})=>de(
c))&&o.push(c=>$d(s,c)&&(a?Nd(s,c):Yn(i,c)))}}return i=>t.has(ea(i))||r.has(`${i.kind} ${i.name}`)||o.length>Td||o.some(a=>a(i))}var ea=({kind:e,namespace:n,name:t})=>`${e}\
 ${n??""} ${t}`,ra=({kind:e})=>e==="Environment",oa=({kind:e})=>F(e)==="data",Td=500;function $d(e,n){return e.some(({kind:t})=>F(t)===F(n.kind))}function Nd(e,n){
return e.some(({name:t=""})=>ke(t,[n.name])!==void 0)}function na(){return u("DataPlane",`clusterAgent:
  clientCA:
    secretRef:
      name: apac-ca
      key: ca.crt
`+`gateway:
  publicVirtualHost: apac.example.com
  organizationVirtualHost: internal.apac.example.com
`,`name: apac
  namespace: acme`)}var ia=[Ai,Ei,Ki,Wi,ji,Ni,zi,Ri,Ci,Qi,ta,Si,Bi,Gi,_i];function Qn(e){return aa[e]}var aa={"yaml-syntax":"error","duplicate-key":"error","missing-field":"error","unknown-field":"error","misplaced-fields":"error","wr\
ong-type":"error","null-value":"warning","value-from":"error","missing-secret-namespace":"error","namespace-not-allowed":"warning","namespaced-observability-pla\
ne":"error","unknown-kind":"error","wrong-api-version":"error","unknown-value":"error","invalid-plane-id":"error","invalid-name":"error","invalid-label":"error",
"invalid-format":"error","too-long":"error","not-an-integer":"error","out-of-range":"error","invalid-date-time":"error","immutable-field":"error",unreadable:"er\
ror","too-many-issues":"error"},th=Object.keys(aa);var Md,Fd=()=>Md??=require("./certificates.cjs"),sa=(...e)=>Fd().endOf(...e);function da(e,n,t){if(!y(e))return t().length;let{kind:r,spec:o}=e;return typeof r!="string"||!ve.includes(r)||yn(n,r)?t().length:Object.keys(e).length+(y(o)?Object.
keys(o).length:0)}function oo(){let e=new Map(ae.map(d=>[d,0])),n=new Map(ae.map(d=>[d,0])),t=0,r=0,o=0,i=!0;function a(d,m){let f=!1;for(let p of m)d.fits(p)&&
(e.set(p,(e.get(p)??0)+1),f=!0);return f}function s(d){if(t++,i&&a(d,[mn])){r++,o++;return}let m=i?la:ae;if(i=!1,a(d,m))r++;else if(r===0)for(let f of ae)n.set(
f,(n.get(f)??0)+d.issues(f))}function l(){return r===0?ca(n,Math.min(...n.values())):ca(e,Math.max(...e.values()))}function c(){let d=t===0?[mn]:l(),m=oe.filter(
O=>d.includes(Z(O))),f=m.at(-1)??oe[0],p=e.get(Z(f))??0;return{release:f,reason:t===0?"no-manifests":r===0?"fewest-issues":p===r?"every-manifest":"most-manifest\
s",manifests:t,fitting:p,candidates:m}}return{add:s,recount:d=>{a(d,la)},decide:c,get isUnanimous(){return i},get unasked(){return o},get leading(){return i?mn:
l().at(-1)??mn}}}var la=ae.filter(e=>e!==mn),ca=(e,n)=>ae.filter(t=>e.get(t)===n);function ua(e,n,t){return new io(e,n,t)}var io=class{value;issues;read;section;rangeOf;knownSyntax=void 0;constructor(n,t,r){this.value=n.value,this.issues=n.issues,
this.read=n,this.section=t,this.rangeOf=r}get range(){return this.rangeOf(this.section.start,this.section.end)}get syntax(){return this.knownSyntax??=this.read.
tape?.syntax??Bd,this.knownSyntax}positionOf(n){return this.placeOf(n,"value")}keyOf(n){return this.placeOf(n,"key")}placeOf(n,t){let r=this.read.tape?.locate(vn(
n))?.[t];return r?this.rangeOf(...r):this.range}},Bd={root:void 0,comments:[]};var Ud=["map","list","scalar","alias","empty"],Hd=["block","flow","plain","single","double","literal","folded"],Kd=["plain","single","double","other"],[We,xe,Ce,
dh,pa]=[0,1,2,3,4],G={block:0,flow:8,plain:16,single:24,double:32,literal:40,folded:48},Oe={plain:0,single:64,double:128,other:192},[Wd,_d,fa]=[256,512,1024],[Kt,
ao,so,ma,lo,Zn,Ke]=[0,1,2,3,4,5,6],Wt=class{cells=new Int32Array(Ke*512);names=[];comments=[];length=0;reset(){this.length=0,this.names=[],this.comments=[]}add(n,t,r,o,i,a){
let s=this.length;s+Ke>this.cells.length&&this.grow();let{cells:l}=this;l[s+Kt]=n,l[s+ao]=t,l[s+so]=r,l[s+ma]=i,l[s+lo]=a,this.length=s+Ke;let c=s/Ke;return l[s+
Zn]=c+1,this.names.push(o),c}close(n,t){this.cells[n*Ke+lo]=t,this.cells[n*Ke+Zn]=this.length/Ke}comment(n,t){this.comments.push(n,t)}finish(n){return new co(this.
cells.slice(0,this.length),this.names,this.comments,n)}grow(){let n=new Int32Array(this.cells.length*2);n.set(this.cells),this.cells=n}},co=class{cells;names;commentOffsets;targets;indexes=new Map;constructor(n,t,r,o){
this.cells=n,this.names=t,this.commentOffsets=r,this.targets=o}get syntax(){let n=[];for(let t=0;t<this.commentOffsets.length;t+=2)n.push([this.commentOffsets[t]??
0,this.commentOffsets[t+1]??0]);return{root:this.cells.length>0?this.nodeOf(0):void 0,comments:n}}locate(n){if(this.cells.length===0)return;let t=0;for(let i of n){
let a=this.childOf(this.behind(t),i);if(a===void 0)break;t=a}let r=this.extentOf(t),o=this.cell(t,ao);return{value:r,key:o===-1?r:[o,this.cell(t,so)]}}cell(n,t){
return this.cells[n*Ke+t]??0}kindOf(n){return this.cell(n,Kt)&7}extentOf(n){return[this.cell(n,ma),this.cell(n,lo)]}behind(n){return this.targets?.get(n)??n}childOf(n,t){
let r=this.kindOf(n);if(r===xe&&!/^(?:0|[1-9]\d*)$/.test(t)||r!==xe&&r!==We)return;if(this.cell(n,Zn)-n>Gd)return this.indexOf(n).get(t);let o;for(let[i,a]of this.
entriesOf(n))i===t&&(o=a);return o}indexOf(n){let t=this.indexes.get(n);if(t)return t;let r=new Map(this.entriesOf(n));return this.indexes.set(n,r),r}*entriesOf(n){
let t=this.kindOf(n)===xe,r=0;for(let o of this.childrenOf(n))t?yield[String(r++),o]:this.cell(o,Kt)&fa?yield*this.mergedIn(this.behind(o)):yield[this.names[o]??
"",o]}*mergedIn(n){if(this.kindOf(n)===We)yield*this.entriesOf(n);else for(let t of[...this.childrenOf(n)].reverse())yield*this.mergedIn(this.behind(t))}*childrenOf(n){
let t=this.cell(n,Zn);if(!(this.kindOf(n)>xe))for(let r=n+1;r<t;r=this.cell(r,Zn))yield r}nodeOf(n){let t=this.cell(n,Kt);return{kind:Ud[t&7]??"empty",style:Hd[t>>
3&7]??"plain",extent:this.extentOf(n),key:this.keyOf(n,t),isMarked:(t&Wd)!==0,children:Array.from(this.childrenOf(n),o=>this.nodeOf(o))}}keyOf(n,t){let r=this.cell(
n,ao);if(r!==-1)return{extent:[r,this.cell(n,so)],style:Kd[t>>6&3]??"other",name:this.names[n],isMerge:(t&fa)!==0,isMarked:(t&_d)!==0}}},Gd=64;function uo(e,n,t){if(n===void 0)return t?ya(e):Ye(e);if(n===`${kn}binary`)return qd(e);if(n===`${kn}timestamp`)return Vd.test(e)&&zd(e)?Ye(e):void 0;let r=jd.get(
n);if(!r)return Ye(e);let o=ya(e);return r==="float"&&o.type==="integer"?Rn(Number(o.value)):o.type===r?o:void 0}var kn="tag:yaml.org,2002:",jd=new Map([[`${kn}\
int`,"integer"],[`${kn}float`,"float"],[`${kn}bool`,"boolean"],[`${kn}null`,"null"]]),Vd=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function zd(e){let[n=0,t=0,r=0]=e.split(/[-Tt ]/,3).map(Number);return r<=new Date(Date.UTC(n,t,0)).getUTCDate()}function qd(e){let n=e.replace(/[\r\n]/g,"");if(!(n.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(n)))return Ye(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(n),t=>t.charCodeAt(0))))}function ya(e){
let n=Yd.get(e);if(n)return n;let t=e.charAt(0);if(t===".")return Qd(e)??Ye(e);if(!/[-+0-9]/.test(t))return Ye(e);let r=e.replaceAll("_","");return Jd(r)??Zd(r)??
Ye(e)}var Yd=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,ga(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(e=>[e,ga(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Rn(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Rn(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Rn(Number.NEGATIVE_INFINITY)])]);
function Ye(e){return{type:"text",value:e,key:e}}function ga(e){return{type:"boolean",value:e,key:String(e)}}function Rn(e){return{type:"float",value:e,key:eu(e)}}
function Qd(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let n=Number(e.replaceAll("_",""));return Number.isFinite(n)?Rn(n):void 0}
function Zd(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let n=Number(e);return Number.isFinite(n)?Rn(n):void 0}function Jd(e){let n=Xd.
exec(e);if(!n)return;let[,t="",r,o,i,a="0"]=n,s=r!==void 0?_t(r,"0x",16):o!==void 0?_t(o,"0o",22):i!==void 0?_t(i,"0b",64):_t(a,"",20);if(s===void 0||s>=2n**64n)
return;let l=t==="-"?-s:s;return l>=-(2n**63n)&&l<2n**63n?{type:"integer",value:Number(l),key:String(l)}:t===""?{type:"integer",value:Number(l),key:void 0}:void 0}
var Xd=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function _t(e,n,t){return e.length<=t?BigInt(n+e):
void 0}function eu(e){let n=Math.fround(e);if(Number.isNaN(n))return".nan";if(!Number.isFinite(n))return n>0?".inf":"-.inf";if(n===0)return Object.is(n,-0)?"-0":
"0";let t=1;for(;Math.fround(Number(n.toPrecision(t)))!==n;)t++;let[r,o]=n.toExponential(t-1).split("e"),i=Number(o);return i>=-4&&i<6?String(Number(n.toPrecision(
t))):`${r}e${i<0?"-":"+"}${String(Math.abs(i)).padStart(2,"0")}`}var v=Symbol("uncertain"),[fe,be,Qe,j]=[9,10,13,32],[se,ie,Jn,xn,_e,Gt,le,Xn]=[34,35,39,44,45,46,58,63],[fo,po,et,Vt,Cn,Ze,On,Dn]=[60,62,91,92,93,123,124,125],nu=100,
tu=1e3,jt=class{text;end;tape;at;levels=0;column=-1;lastEnd=0;keyStart=-1;keyEnd=-1;keyName=void 0;keyHeader=0;constructor(n,t,r,o){this.text=n,this.at=t,this.end=
r,this.tape=o}setKey(n,t,r,o){if(r-t>tu)throw v;this.keyHeader=n,this.keyStart=t,this.keyEnd=r,this.keyName=o}add(n,t,r){this.lastEnd=r;let o=this.tape.add(n|this.
keyHeader,this.keyStart,this.keyEnd,this.keyName,t,r);return this.keyHeader=0,this.keyStart=-1,this.keyEnd=-1,this.keyName=void 0,o}enter(){if(++this.levels>nu)
throw v}leave(n,t){this.levels--,this.lastEnd=t,this.tape.close(n,t)}code(n){return n<this.end?this.text.charCodeAt(n):be}isBreak(n){let t=this.code(n);return t===
be||t===Qe&&this.code(n+1)===be}skipSpaces(){for(;this.code(this.at)===j;)this.at++}lineAfter(n){let t=this.text.indexOf(`
`,n);return t===-1||t>=this.end?this.end:t+1}endOfLineBefore(n){let t=n;return this.text.charCodeAt(t-1)===be&&t--,t<n&&this.text.charCodeAt(t-1)===Qe&&t--,t}comment(){
let n=this.at;this.at=this.lineAfter(n),this.tape.comment(n,this.endOfLineBefore(this.at))}endLine(){let n=this.at;if(this.skipSpaces(),this.code(this.at)===ie){
if(this.at===n)throw v;this.comment()}else if(this.isBreak(this.at))this.at=this.lineAfter(this.at);else throw v}nextColumn(){for(;this.at<this.end;){let n=this.
at;if(this.skipSpaces(),this.isBreak(this.at))this.at=this.lineAfter(this.at);else if(this.code(this.at)===ie)this.comment();else{if(this.at===n&&this.code(n)===
Gt&&this.code(n+1)===Gt)throw v;return this.at-n}}return-1}};var ha=Array.from({length:128},(e,n)=>/[abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ/]/.test(String.fromCharCode(n)));function zt(e){if(ha[e.charCodeAt(0)])return e;
let n=uo(e,void 0,!0)?.value;if(n===void 0||typeof n=="number"&&!Number.isFinite(n))throw v;return n}function nt(e){if(ha[e.charCodeAt(0)])return e;let n=uo(e,void 0,
!0)?.key;if(n===void 0)throw v;return n}var ru=127,ou=Array.from({length:128},(e,n)=>n<=j||n===ru||"!\"#%&'*,:>?@[]`{|}".includes(String.fromCharCode(n)));function En(e,n){
let t=e.code(n);return ou[t]||t===fo&&e.code(n+1)===fo?!1:t!==_e||!Ie(e,n+1)}function Ie(e,n){let t=e.code(n);return t===j||t===be||t===fe||t===Qe&&e.isBreak(n)}
function tt(e){let{text:n,end:t}=e,r=e.at,o=r;for(;r<t;r++){let i=n.charCodeAt(r);if(i!==j){if(i===be||i===le&&Ie(e,r+1)||i===ie&&r>e.at&&o<r)break;if(i===fe)throw v;
if(i===Qe)break;o=r+1}}return e.at=r,o}function va(e,n,t,r){let o=e.text.slice(n,t),i=t;for(;;){let a=e.code(e.at);if(a===le)throw v;a===ie?e.comment():e.at=e.lineAfter(
e.at);let s=ba(e,r);if(s===-1)return{value:o,end:i};if(a===ie)throw v;let l=e.at;i=tt(e),o+=(s===0?" ":`
`.repeat(s))+e.text.slice(l,i)}}function ba(e,n){let{at:t}=e,r=0,o=!1;for(;t<e.end;){let i=t;for(;e.code(i)===j;)i++;let a=e.code(i);if(a===fe)throw v;if(a===ie)
o=!0;else if(e.isBreak(i))r++;else{if(i-t<=n)return-1;if(o||!iu(e,i))throw v;return e.at=i,r}t=e.lineAfter(i)}return-1}function iu(e,n){let t=e.code(n);return t!==
_e&&t!==Xn&&t!==le||!Ie(e,n+1)}function Je(e,n){let t=e.code(e.at)===se;e.at++;let r="";for(;;){let o=t?lu(e):su(e);if(!e.isBreak(e.at))return e.at++,r+o;if(n===
void 0||o.includes("	"))throw v;e.at=e.lineAfter(e.at);let i=ba(e,n);if(i===-1)throw v;r+=au(o)+(i===0?" ":`
`.repeat(i))}}function au(e){let n=e.length;for(;e.charCodeAt(n-1)===j;)n--;return e.slice(0,n)}function su(e){let{text:n,end:t}=e,r="",o=e.at,i=o;for(;i<t;i++){
let a=n.charCodeAt(i);if(a===Jn){if(n.charCodeAt(i+1)!==Jn)break;r+=n.slice(o,i+1),i++,o=i+1}else if(a===be||a===Qe&&e.isBreak(i))break}if(i>=t)throw v;return e.
at=i,r+n.slice(o,i)}function lu(e){let{text:n,end:t}=e,r="",o=e.at,i=o;for(;i<t;i++){let a=n.charCodeAt(i);if(a===se||a===be||a===Qe&&e.isBreak(i))break;if(a!==
Vt)continue;let s=cu.get(n.charCodeAt(i+1));if(s===void 0)throw v;r+=n.slice(o,i)+s,i++,o=i+1}if(i>=t)throw v;return e.at=i,r+n.slice(o,i)}var cu=new Map([...Object.
entries({n:`
`,r:"\r",t:"	",'"':'"',"\\":"\\"})].map(([e,n])=>[e.charCodeAt(0),n]));function Pa(e,n){let{text:t}=e,r=e.code(e.at)!==On;e.at++;let o=uu.get(e.code(e.at))??"cl\
ip";o!=="clip"&&e.at++,e.endLine();let i=[],a=-1,s=e.at;for(;e.at<e.end;){let m=e.at,f=a===-1?Number.POSITIVE_INFINITY:m+a,p=m;for(;p<f&&e.code(p)===j;)p++;if(e.
isBreak(p)){if(a===-1&&p>m)throw v;i.push(""),e.at=e.lineAfter(p);continue}if(a===-1){if(a=p-m,a<=n||a===0)throw v}else if(p-m<a){if(e.code(p)===fe||p-m>n)throw v;
break}if(e.code(p)===fe)throw v;if(e.code(p)===j&&(r||du(e,p)))throw v;e.at=e.lineAfter(p);let g=e.endOfLineBefore(e.at);i.push(t.slice(p,g)),s=g}if(a===-1)throw v;
let l=0;for(;i.at(-1)==="";)i.pop(),l++;let c=r?fu(i):i.join(`
`),d=o==="strip"?"":o==="clip"?`
`:`
`.repeat(l+1);for(;t.charCodeAt(s-1)===j||t.charCodeAt(s-1)===fe;)s--;return{value:c+d,end:s}}function du(e,n){let t=n;for(;e.code(t)===j||e.code(t)===fe;)t++;return e.
isBreak(t)}var uu=new Map([[_e,"strip"],[43,"keep"]]);function fu(e){let n="",t=0;for(let[r,o]of e.entries())o===""?t++:(r>0&&(n+=t===0?" ":`
`.repeat(t)),n+=o,t=0);return n}var rt=e=>e===Ze||e===et,Xe=e=>e===se||e===Jn;function yo(e){e.enter();let n=e.at,t=e.code(n)===Ze,r=t?Dn:Cn,o=e.add((t?We:xe)|G.flow,n,n),i={},a=[];for(e.at++,
qt(e);e.code(e.at)!==r;){if(t){let s=pu(e);if(s in i)throw v;i[s]=wa(e)}else a.push(wa(e));if(qt(e),e.code(e.at)===xn)e.at++,qt(e);else if(e.code(e.at)!==r)throw v}
return e.at++,e.leave(o,e.at),t?i:a}function pu(e){let n=e.at,t=e.code(n),r=Xe(t),o=r?Je(e,void 0):void 0,i=r?e.at:ka(e);e.skipSpaces();let a=e.code(e.at+1);if(e.
code(e.at)!==le||(r?mo.has(a):!Ie(e,e.at+1)))throw v;e.at++,qt(e);let s=o??nt(e.text.slice(n,i)),l=r?t===se?Oe.double:Oe.single:Oe.plain;return e.setKey(l,n,i,s),
s}function wa(e){let n=e.at,t=e.code(n);if(rt(t))return yo(e);if(Xe(t)){let o=Je(e,void 0);return e.add(Ce|(t===se?G.double:G.single),n,e.at),o}let r=ka(e);if(e.
code(e.at)===le)throw v;return e.add(Ce|G.plain,n,r),zt(e.text.slice(n,r))}function ka(e){let{text:n,end:t}=e,{at:r}=e,o=e.code(r+1);if(e.code(r)===_e&&mo.has(o))
throw v;if(!En(e,r)||n.charCodeAt(r)===Gt&&n.charCodeAt(r-1)===be)throw v;let i=r;for(;r<t;r++){let a=n.charCodeAt(r);if(a!==j){if(a===xn||a===Cn||a===Dn||e.isBreak(
r))break;if(a===le){if(Ie(e,r+1))break;if(mo.has(e.code(r+1)))throw v}if(a===ie&&i<r)break;if(a===fe||a===Xn||rt(a))throw v;i=r+1}}return e.at=r,i}var mo=new Set(
[le,xn,et,Cn,Ze,Dn,Xn]);function qt(e){let n=e.at;for(;e.at<e.end;){let t=e.code(e.at);if(t===j)e.at++;else if(e.isBreak(e.at))e.at=e.lineAfter(e.at);else if(t===
ie&&e.at>n)e.comment();else return}throw v}function ot(e,n,t){let r=e.at,o=e.code(r);if(go(e))return Oa(e,n);if(rt(o)||o===On||o===po)return Da(e,t);if(Xe(o)){let a=Je(e,t),s=e.at;if(!Ca(e))return Ea(e,r,
s,a);if(e.text.slice(r,s).includes(`
`))throw v;return Ra(e,n,r,s,a)}if(!En(e,r))throw v;let i=tt(e);return e.code(e.at)===le?Ra(e,n,r,i,nt(e.text.slice(r,i))):Aa(e,r,i,t)}function Ra(e,n,t,r,o){e.
enter();let i=e.add(We|G.block,t,t),a={};e.setKey(xa(e,t),t,r,o);for(let s=o;;s=mu(e)){if(s in a)throw v;if(e.at++,a[s]=yu(e,n),e.column!==n)break}if(e.column>n)
throw v;return e.leave(i,e.lastEnd),a}function mu(e){let n=e.at,t,r;if(Xe(e.code(n))){if(t=Je(e,void 0),r=e.at,!Ca(e))throw v}else{if(!En(e,n))throw v;if(r=tt(e),
e.code(e.at)!==le)throw v;t=nt(e.text.slice(n,r))}return e.setKey(xa(e,n),n,r,t),t}function xa(e,n){let t=e.code(n);return Xe(t)?t===se?Oe.double:Oe.single:Oe.plain}
function Ca(e){let{at:n}=e;return e.skipSpaces(),e.code(e.at)===le&&Ie(e,e.at+1)?!0:(e.at=n,!1)}function yu(e,n){let t=e.at;if(e.skipSpaces(),!e.isBreak(e.at)&&
e.code(e.at)!==ie)return Da(e,n);e.at=t,e.endLine();let r=e.nextColumn();return r>n?ot(e,r,n):r===n&&go(e)?Oa(e,n):Sa(e,t,r)}function Oa(e,n){e.enter();let t=e.
add(xe|G.block,e.at,e.at),r=[];do r.push(gu(e,n));while(e.column===n&&go(e));if(e.column>n)throw v;return e.leave(t,e.lastEnd),r}function gu(e,n){let t=e.at;if(e.
at++,e.skipSpaces(),!e.isBreak(e.at)&&e.code(e.at)!==ie)return ot(e,n+e.at-t,n);e.at=t+1,e.endLine();let r=e.nextColumn();return r>n?ot(e,r,n):Sa(e,t+1,r)}function go(e){
return e.code(e.at)===_e&&Ie(e,e.at+1)}function Da(e,n){let t=e.at,r=e.code(t);if(rt(r)){let o=yo(e),i=e.at;return e.endLine(),e.column=e.nextColumn(),e.lastEnd=
i,o}if(Xe(r)){let o=Je(e,n);return Ea(e,t,e.at,o)}if(r===On||r===po){let{value:o,end:i}=Pa(e,n);return e.add(Ce|(r===On?G.literal:G.folded),t,i),e.column=e.nextColumn(),
o}if(!En(e,t))throw v;return Aa(e,t,tt(e),n)}function Ea(e,n,t,r){return e.add(Ce|(e.code(n)===se?G.double:G.single),n,t),e.endLine(),e.column=e.nextColumn(),r}
function Aa(e,n,t,r){let{value:o,end:i}=va(e,n,t,r);return e.add(Ce|G.plain,n,i),e.column=e.nextColumn(),zt(o)}function Sa(e,n,t){return e.add(pa|G.plain,n,n),e.
column=t,null}function ho(e,n){it(e);let t=e.at,r=e.code(t);if(r===Ze||r===et)hu(e,r===Ze,n);else if(r===se)Ia(e),e.add(Ce|G.double,t,e.at);else{for(;ku.has(e.code(e.at));)e.
at++;e.add(Ce|G.plain,t,e.at)}}function hu(e,n,t){e.enter();let r=e.at,o=e.add((n?We:xe)|G.flow,r,r),i=0;for(e.at++,it(e);!wu(e);it(e))e.code(e.at)===xn&&(e.at++,
it(e)),ho(e,vu(t,n?bu(e):i)),i++;if(n&&i!==Object.keys(Object(t)).length)throw v;e.at++,e.leave(o,e.at)}function vu(e,n){return Array.isArray(e)?e[Number(n)]:y(
e)?e[n]:void 0}function bu(e){let n=e.at;Ia(e);let t=e.text.slice(n,e.at),r=t.includes("\\")?Pu(t):t.slice(1,-1);return e.setKey(Oe.double,n,e.at,r),it(e),e.at++,
r}function Pu(e){let n=JSON.parse(e);return typeof n=="string"?n:""}var wu=e=>{let n=e.code(e.at);return n===Dn||n===Cn};function Ia(e){let{text:n}=e,t=e.at+1;for(;n.
charCodeAt(t)!==se;)t+=n.charCodeAt(t)===Vt?2:1;e.at=t+1}function it(e){for(;e.at<e.end&&e.text.charCodeAt(e.at)<=j;)e.at++}var ku=new Set([..."+-.0123456789eEt\
rufalsn"].map(e=>e.charCodeAt(0)));function La(e,n,t){if(!Ru.test(n===0&&t===e.length?e:e.slice(n,t)))return $a(e,n,t,xu)}function Ta(e,n,t,r){return $a(e,n,t,o=>(ho(o,r),r))}var Ru=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
vo=new Wt;function $a(e,n,t,r){vo.reset();try{return{value:r(new jt(e,n,t,vo)),tape:vo.finish()}}catch(o){if(o!==v)throw o;return}}function xu(e){e.text.startsWith(
"---",e.at)&&Cu(e);let n=e.nextColumn();if(n===-1)return null;let t=ot(e,n,-1);if(e.column!==-1||typeof t!="object")throw v;return t}function Cu(e){for(e.at+=3;e.
code(e.at)===j||e.code(e.at)===fe;)e.at++;e.code(e.at)===ie?e.comment():e.at=e.lineAfter(e.at)}function Yt(e){let n=e.charCodeAt(0)===65279?1:0,t,r=o=>{t??=Ou(e);let i=0,a=t.length-1;for(;i<a;){let l=i+a+1>>1;(t[l]??0)<=o?i=l:a=l-1}let s=o-(t[i]??0)+1;return{
line:i+1,column:i===0?Math.max(1,s-n):s,offset:o}};return(o,i)=>({start:r(Math.min(o,e.length)),end:r(Math.min(i,e.length))})}function Ou(e){let n=[0];for(let t of e.
matchAll(/\r\n|[\r\n]/g))n.push(t.index+t[0].length);return n}var bo=200,Na=`it is nested deeper than ${bo} levels`;function Ua(e){let n=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(n,n+4096)))return Fa(e,n);let t=[],r=n;for(;;){let a=Qt(Ma,e,r);if(a===e.length)return t;
let s=Eu(e,r,a);if(!s)break;t.push(s),r=s.end}if(t.length<2)return[...t,...Fa(e,Qt(Du,e,r))];let o=Qt(Ma,e,r);return[...t,{start:r,body:o,end:e.length,fault:{start:o,
end:o+1,reason:"only JSON can follow several JSON values"}}]}var Ma=/[ \t\r\n]*/y,Du=/[^\S\n]*\n?/y;function Qt(e,n,t){return e.lastIndex=t,t+(e.exec(n)?.[0].length??
0)}function Eu(e,n,t){let r=Au(e,t);if(!r)return;let{end:o,levels:i,mayBeInfinite:a}=r;if(i>bo)return{start:n,body:t,end:o,fault:{start:t,end:t+1,reason:Na}};let s=!0,
l=(c,d)=>(typeof d=="number"&&!Number.isFinite(d)&&(s=!1),d);try{let c=JSON.parse(e.slice(t,o),a?l:void 0);if(s)return{start:n,body:t,end:o,json:{value:c}}}catch{
return}return{start:n,body:t,end:o,fault:{start:t,end:t+1,reason:"a number in it is too large"}}}function Au(e,n){let t=0,r=0,o=0,i=!1;for(let a=n;a<e.length;a++){
let s=e.charCodeAt(a);if(s>=Su&&s<=Iu){if(++o>Bu&&(i=!0),t>0)continue}else o>0&&(s===Nu||s===Lu)&&(i=!0),o=0;if(s===Ha){let l=Hu(e,a);if(l===void 0)return;a=l-1}else
s===Mu||s===Tu?r=Math.max(r,++t):s===Fu||s===$u?t--:t===0&&(a=Qt(Uu,e,a)-1,i=!0);if(t<=0)return{end:a+1,levels:r,mayBeInfinite:i}}}var[Ha,Su,Iu,Lu,Tu,$u,Nu,Mu,Fu]=[
34,48,57,69,91,93,101,123,125],Bu=300,Uu=/[-+.\w]*/y;function Hu(e,n){for(let t=n+1;t<e.length;t++){let r=e.charCodeAt(t);if(r===Ha)return t+1;r===Ku&&t++}}var Ku=92;
function Fa(e,n){let t=[],r={start:n,body:n},o=a=>{a>r.body&&t.push({...r,end:a})},i=e.startsWith("---",n)?n:Ba(e,n);for(;i!==-1;i=Ba(e,i)){let a=e.indexOf(`
`,i),s=a===-1?e.length:a+1,l=e.slice(i+3,s).trim();if(l!==""&&!l.startsWith("#")){if(r.fault)continue;o(i),r={start:i,body:i,fault:{start:i,end:i+3+l.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else i>r.body&&!Wu(e.slice(r.body,i))&&(o(i),r={start:i,body:s})}return o(e.length),t}function Ba(e,n){
let t=e.indexOf(`
---`,n);return t===-1?-1:t+1}function Wu(e){return/^%/m.test(e)&&e.split(`
`).every(n=>/^\s*(?:#|$)|^%/.test(n))}var _u,Gu=()=>_u??=require("./with-positions.cjs"),Ka=(...e)=>Gu().readWithPositions(...e);function*_a(e,{onePass:n=!0}={}){let t=Yt(e),r,o=!0,i=0;for(let a of Ua(e)){let s=Wa(e,{...a,start:i},t,n);if(s.value===null&&s.issues.length===0){r??=s;continue}
o=!1,i=a.end,yield s}o&&(yield r??Wa(e,{start:i,body:i,end:e.length},t,n))}function Wa(e,n,t,r){let o=r?Vu(e,n):void 0;if(!o)return Ka(e,n,t);let{value:i,tape:a}=o;
return ua({value:i,tape:a,issues:ju},n,t)}var ju=[];function Vu(e,{body:n,end:t,json:r,fault:o}){if(!o)return r?Ta(e,n,t,r.value):La(e,n,t)}function Po(e){return y(e)&&y(e.sops)&&typeof e.sops.mac=="string"}function Ga(e){if(!y(e))return e;let{sops:n,...t}=e;return t}function An(e){return e.charCodeAt(0)===zu&&qu.test(e)}var zu=36,qu=/^\$(?:patch|retainKeys|setElementOrder\/.*|deleteFromPrimitiveList\/.*)$/s;function Zt(e){return Array.
isArray(e)?e.some(Zt):y(e)?Object.entries(e).some(([n,t])=>An(n)||Zt(t)):!1}var Sn="openchoreo.dev";function wo(e){return er(e,"").filter(n=>Qu(n.value))}function Va(e){return er(e,"").filter(({value:n})=>y(n)&&nr(n.apiVersion)&&typeof n.kind=="string"&&ro.includes(n.kind))}function er(e,n){if(Array.isArray(e))return e.
flatMap((o,i)=>er(o,`${n}/${i}`));if(!y(e)||typeof e.kind!="string"||!e.kind.endsWith(ja))return[{pointer:n,value:e}];let{items:t}=e,r=e.kind.slice(0,-ja.length);
return Array.isArray(t)?t.flatMap((o,i)=>{let a=`${n}/items/${i}`;return y(o)&&ko(o.kind)&&ve.includes(r)?[{pointer:a,...Yu(o,e.apiVersion,r)}]:er(o,a)}):r===""||
ve.includes(r)?[]:[{pointer:n,value:e}]}var ja="List";function Yu(e,n,t){return ko(e.apiVersion)?{value:{...e,apiVersion:n,kind:t},inherited:["apiVersion","kind"]}:
{value:{...e,kind:t},inherited:["kind"]}}var ko=e=>e==null||e==="";function Qu(e){if(!y(e))return!1;let{apiVersion:n,kind:t}=e,r=typeof t=="string"&&ve.includes(
t);if(ko(n))return r?de(t):Xt(t)&&at(e);if(typeof n!="string")return r&&de(t)&&at(e);let o=n.split("/")[0]??"";return o!==Sn?(o.endsWith(`.${Sn}`)||ke(o,[Sn])!==
void 0)&&(r||Xt(t)&&at(e)):r||typeof t=="string"&&t.endsWith(za)||Xt(t)||at(e)}var za="Plane";function qa(e){return Xt(e.kind)||at(e)}function Xt(e){return typeof e==
"string"&&Oi(e,ve)}function at(e){let{spec:n}=e;return[...Zu()].some(t=>Object.hasOwn(e,t)||y(n)&&Object.hasOwn(n,t))}var Jt;function Zu(){if(Jt)return Jt;let e=ve.
flatMap(r=>(gn(r)?.references??[]).map(({pointer:o})=>({pointer:o,kinds:[r]}))),n=[...Vn,...e].map(({pointer:r,kinds:o})=>({name:r.split("/")[2]??"",kinds:o})),
t=new Set(n.filter(({kinds:r})=>!r.every(de)).map(({name:r})=>r));return Jt=new Set(n.map(({name:r})=>r).filter(r=>!t.has(r))),Jt}function nr(e){return typeof e==
"string"&&(e===Sn||e.startsWith(`${Sn}/`))}function Ya(e){return e.includes(Sn)&&Xu.test(e)||e.includes(za)&&Ju.test(e)}var Ju=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,Xu=/(?<![\w./@-])openchoreo\.dev(?![\w.-])/;var ef,nf=()=>ef??=require("./has-comment.cjs"),Qa=(...e)=>nf().hasComment(...e);function Za(e){return Ja(e.replace(tf,""))??(es.test(e)?Xa:void 0)}function In(e){if(typeof e=="string")return Ja(e);if(Array.isArray(e))return Ro(e);if(!y(e))return;
let{annotations:n,...t}=e;return Ro(Object.keys(e))??Ro(Object.values(t))}function Ro(e){for(let n of e){let t=In(n);if(t!==void 0)return t}}function xo(e){return es.
test(e)&&Qa(e,"#@")?Xa:void 0}function Ja(e){if(e.includes("{{"))return"it is a template: {{ }} has to be rendered first";if(e.includes("{%"))return"it is a tem\
plate: {% %} has to be rendered first"}var Xa="it is a template of ytt: #@ has to be rendered first",es=/(?:^|\s)#@/,tf=/(?<!\S)#.*/g;var Co=new Set;function tr(e,n){if(e.size===0)return!1;if(e.has(n)||e.has(""))return!0;for(let t=n.lastIndexOf("/");t>0;t=n.lastIndexOf("/",t-1))if(e.has(n.slice(
0,t)))return!0;return!1}function ts(e,n=!1){let t=new Set;return r(e,""),t.size===0?Co:t;function r(o,i){if(typeof o=="string")(ns(o)||n&&af.test(o))&&t.add(i);else if(Array.
isArray(o))for(let[a,s]of o.entries()){let l=`${i}/${a}`;y(s)&&Object.keys(s).some(An)?t.add(l):r(s,l)}else if(y(o))for(let[a,s]of Object.entries(o)){let l=`${i}\
/${we(a)}`;An(a)?t.add(l):ns(a)?t.add(i):r(s,l)}}}function ns(e){return e.includes("$")&&rf.test(e)||e.includes("<")&&of.test(e)}var rf=/(?<!\$)(?:\$\$)*\$(?:\{\w|\([\w.-]+\)|[A-Z_][A-Z\d_]+)/,
of=/<[^<>\s][^<>\n]*>/,af=/^ENC\[.*\]$/s;function*rs(e,{isPatch:n=!1,patchKind:t,onePass:r=!0}={}){let o=!n&&!sf.some(i=>e.includes(i));for(let i of _a(e,{onePass:r})){let a=i.issues.find(({code:s})=>s===
"yaml-syntax");a?yield pf(i,Oo(i,e),a.message):yield o?lf(i):cf(i,e,n,t)}}var sf=["$","<","{{","{%","sops","#@"];function lf(e){let n=wo(e.value);if(n.length===
0)return{document:e,role:"other",resources:[]};let t=e.issues.length===0;return{document:e,role:"manifest",resources:n.map(({pointer:r,value:o,inherited:i})=>{let a={
pointer:r,value:o,role:"manifest",unknown:Co,isPartial:!1,isFixable:t};return i===void 0?a:{...a,inherited:i}})}}function cf(e,n,t,r){let{value:o}=e,i=df(o,r)??
wo(o);if(i.length===0){let g=ff(o);return g===void 0?{document:e,role:"other",resources:[]}:{document:e,role:"template",reason:g,resources:[]}}let a=n.includes(
"#@")?xo(Oo(e,n)):void 0,s=Po(o),l=i.map(g=>{let O=a??In(g.value);return{reason:O,resource:is(g,{document:e,isTemplate:O!==void 0,encrypted:s,isPatch:t})}}),c=l.
map(({resource:g})=>g),[d="manifest",...m]=new Set(c.map(({role:g})=>g)),f=l.find(({reason:g})=>g!==void 0)?.reason;if(m.length>0)return{document:e,role:"manife\
st",...f!==void 0&&{reason:f},resources:c};let p=f??uf[d];return{document:e,role:d,...p!==void 0&&{reason:p},resources:c}}function os(e,n,t=!1){let r=Va(e.value);
if(r.length===0)return[];let o=n.includes("#@")?xo(Oo(e,n)):void 0,i=Po(e.value);return r.map(a=>{let s=(o??In(a.value))!==void 0;return is(a,{document:e,isTemplate:s,
encrypted:i,isPatch:t})})}function df(e,n){if(!(n===void 0||!de(n)||!y(e)))return nr(e.apiVersion)?[{pointer:"",value:{...e,kind:n}}]:void 0}var uf={patch:"it i\
s a patch: what it leaves out is not missing",encrypted:"it is encrypted by SOPS: encrypted values cannot be checked"};function is(e,{document:n,isTemplate:t,encrypted:r,
isPatch:o}){let i=r?Ga(e.value):e.value,a=o||Zt(i),s=t?"template":r?"encrypted":a?"patch":"manifest";return{...e,value:i,role:s,unknown:ts(i,r),isPartial:a,isFixable:s===
"manifest"&&n.issues.length===0}}function ff(e){if(!y(e))return;let{apiVersion:n,kind:t}=e;return nr(n)?typeof t=="string"?In(t):void 0:typeof t=="string"&&de(t)&&
typeof n=="string"?In(n):void 0}function pf(e,n,t){let r=`it is ${t}`;if(Ya(n)){let o=Za(n);return{document:e,role:o===void 0?"unreadable":"template",reason:o??
r,resources:[]}}return{document:e,role:"other",reason:r,resources:[]}}var Oo=({range:e},n)=>n.slice(e.start.offset,e.end.offset);function rr({role:e,isPartial:n}){
return!n&&e!=="template"}function or({code:e,path:n},t,r){return e==="missing-field"?Ln(r).includes(n):e==="namespace-not-allowed"&&typeof L(t,n)=="string"}function as(e,n){return ee(A(
e,"/kind"))?!0:Ln(n).length>0&&y(L(e,"/spec/gateway"))}function Ln(e){return ue(qn["empty-organization-host"],e)?H(e).host.flatMap(({pointer:n,visibility:t})=>t===
"internal"?[n]:[]):[]}function ls(e,n,t){let{spec:r}=e;if(r!=null&&!(y(r)&&Object.keys(r).length===0))return;let o=n.flatMap(d=>d.code==="unknown-field"&&mf(d.path)?[d.name]:[]);if(o.
length===0)return;let i=t(ss(e,o)),a=new Set(i.ok?[]:i.issues.flatMap(d=>d.code==="unknown-field"?[d.path]:[])),s=o.filter(d=>!a.has(`/spec/${we(d)}`)),[l]=s;if(l===
void 0)return;let c=`/${we(l)}`;return{issue:{code:"misplaced-fields",path:c,field:Ue(c),message:yf(s),fields:s},meant:ss(e,s)}}var mf=e=>e.lastIndexOf("/")===0;
function ss(e,n){let t=Object.entries(e),r=Object.fromEntries(t.filter(([o])=>n.includes(o)));return{...Object.fromEntries(t.filter(([o])=>!n.includes(o))),spec:r}}
function yf(e){let[n=""]=e;return e.length===1?`must be in spec: ${n} is one level too high; indent it below spec.`:`must be in spec: ${e.slice(0,-1).join(", ")}\
 and ${e.at(-1)} are one level too high; indent them below spec.`}function Eo(e,n){let{value:t}=e,r=At(n)(t);if(r.ok)return{value:t,issues:[],placeOf:Do};let o=ds(t,r.issues,n);return e.unknown.size===0&&!e.isPartial?o:{...o,issues:o.
issues.filter(i=>vf(i,e))}}function Ao(e,n){return Eo(e,n).issues}function cs(e){return rr(e)?oe.filter(n=>So(e,n)):[]}function So(e,n){let{value:t,unknown:r,isPartial:o}=e,
i=Z(n);if(r.size===0&&!o){if(qr(n,t))return!0;if(!as(t,i))return!1}return Ao(e,n).every(a=>a.code!=="misplaced-fields"&&or(a,t,i))}var Do=e=>e;function ds(e,n,t){
let r=At(t),o=n.find(p=>p.code==="unknown-kind"),i=o?.code==="unknown-kind"&&y(e)&&hf(e)?o.suggestion:void 0;if(o&&i!==void 0&&y(e)){let p={...e,kind:i},g=r(p),
O=g.ok?{value:p,issues:[],placeOf:Do}:ds(p,g.issues,t);return{...O,issues:[o,...O.issues]}}let a=y(e)?ls(e,n,r):void 0;if(!a)return{value:e,issues:n,placeOf:Do};
let{issue:s,meant:l}=a,{fields:c}=s,d=p=>{let[,g,O=""]=p.split("/");return g==="spec"&&c.includes(O)?p.slice(5):p},m=r(l),f=m.ok?[]:m.issues.map(p=>gf(p,d(p.path)));
return{value:l,issues:[s,...f],placeOf:d}}var gf=(e,n)=>n===e.path?e:{...e,path:n,field:Ue(n)};function hf(e){let{kind:n}=e;return typeof n=="string"&&!ve.includes(
n)&&qa(e)}function vf(e,{unknown:n,isPartial:t}){return tr(n,bf(e)?Pf(e.path):e.path)||e.code==="too-long"&&[...n].some(r=>r.startsWith(`${e.path}/`))?!1:!t||!wf(
e)}function bf(e){return e.code==="unknown-field"&&!An(e.name)}var Pf=e=>e.slice(0,e.lastIndexOf("/"));function wf(e){return kf.has(e.code)||Rf.has(e.path)?!0:e.
code==="value-from"&&e.found==="neither"}var kf=new Set(["missing-field","missing-secret-namespace","null-value"]),Rf=new Set(["/apiVersion","/kind","/metadata/\
name","/metadata/generateName","/metadata/namespace"]);function Io(e){return e.flatMap(({resources:n})=>n.filter(rr).map(xf))}function xf(e){let{value:n}=e;return{fits:Yr(y(n)?n.kind:void 0,t=>So(e,t)),issues:t=>da(n,t,()=>Ao(e,t))}}function us({isPatch:e=!1,patchKind:n}){return{isPatch:e,...n!==void 0&&{patchKind:n}}}function Lo(e){let n=new Map;return t=>{let r=n.get(t)??{value:e(t)};return n.set(t,r),r.value}}function fs(){let e=new Map,n=new Map;function t(i,{release:a,sets:s},l){if(a)return a;let c=s.length>1,d=c?l.map(Cf):l;if(c){let g=n.get(i)??[];g.push(...d),n.
set(i,g)}for(let g of s){let{poll:O,unasked:M}=r(g),P=O.unasked;for(let I of d)O.add(I);O.unasked>P&&M.set(i,(M.get(i)??0)+O.unasked-P)}let{poll:m,files:f}=r(s[0]),
p=pi(m.leading);return d.length>0&&f.set(i,p),{release:p,from:"detected"}}function r(i){let a=e.get(i);if(a)return a;let s={poll:oo(),unasked:new Map,files:new Map};
return e.set(i,s),s}function o(i){let a=new Map,s=[];for(let[l,{poll:c,unasked:d,files:m}]of e){if(!c.isUnanimous)for(let[g,O]of d)for(let M of(n.get(g)??i(g)??
[]).slice(0,O))c.recount(M);let f=c.decide();a.set(l,f);let p=Z(f.release);for(let[g,O]of m)Z(O)!==p&&s.push(g)}return{detected:a,outdated:s,releaseOf:({release:l,
sets:[c]})=>l??{release:a.get(c)?.release??Vr,from:"detected"}}}return{vote:t,decide:o}}function Cf({fits:e,issues:n}){return{fits:Lo(e),issues:Lo(n)}}function ps(e,{rules:n}){let t=[];for(let r of e){let o=Object.hasOwn(n,r.code)?n[r.code]:void 0;o===void 0||o===r.severity?t.push(r):o!=="off"&&t.push({...r,severity:o})}
return t}var Of=new Set(["unknown-field","misplaced-fields","value-from"]);function ms(e,n,t){let{pointer:r,value:o}=Df(e.value,n);if(r===n)return t!==void 0&&Of.has(t)?
e.keyOf(n):e.positionOf(n);if(r!==""&&!/\/\d+$/.test(r))return e.keyOf(r);let i=y(o)?Object.keys(o)[0]:void 0;return i===void 0?e.positionOf(r):e.keyOf(`${r}/${we(
i)}`)}function Df(e,n){let t=e,r="";for(let o of vn(n)){if(Array.isArray(t)){if(!Object.hasOwn(t,o))break;t=t[Number(o)]}else{if(!y(t)||!Object.hasOwn(t,o))break;
t=t[o]}r+=`/${we(o)}`}return{pointer:r,value:t}}function pe(e,n){let t=[];for(let r of n){let o=L(e,r);typeof o=="string"&&t.push({path:r,text:o})}return t}var ys={code:"cluster-internal-url",severity:"warning",reason:"The portal returns these URLs to the browser, which cannot reach a Service of the cluster by its \
internal name.",...x("observability-url-not-public"),check:(e,n)=>{let{"observer-url":t,"agent-url":r}=H(n),o=[...t,...r].map(({pointer:i})=>i);return pe(e,o).filter(
({text:i})=>Ef.test(i))},message:()=>"is the internal name of a Service, which browsers cannot reach: use the URL under which the service is exposed.",example:{
release:"v1.1",wrong:u("ObservabilityPlane",`${R(C)}observerURL: http://observer.logs.svc.cluster.local:8080`),right:u("ObservabilityPlane",`${R(C)}observerURL:\
 https://observer.example.com`)}},Ef=/^https?:\/\/[a-z\d-]+\.[a-z\d-]+\.svc(?:\.cluster\.local)?(?::\d+)?(?:\/|$)/i;var gs={code:"derived-plane-id",severity:"warning",reason:"Without a planeID the name of the resource is used, which may have dots and more than 63 characters.",
sources:[ze,$e],since:"v0.9",needsWhole:!0,check:e=>{let n=A(e,"/kind"),t=A(e,"/metadata/name");if(!de(n)||ee(n)||t==="")return[];let{spec:r}=e;return!y(r)||r.planeID!==
void 0||Af.test(t)?[]:[{path:"/metadata/name"}]},message:()=>"is used as planeID but is not valid as one: set spec.planeID, at most 63 lowercase letters, digits\
 and hyphens, and give the agent the same value.",example:{release:"v0.15",wrong:u("DataPlane",h+b,`name: eu.west
  namespace: acme`),right:u("DataPlane",`planeID: eu-west
${h}${b}`,`name: eu.west
  namespace: acme`)}},Af=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;var{sources:Sf,...If}=x("empty-organization-host"),hs={code:"documented-only",severity:"warning",reason:"The documents require organizationVirtualHost, but the \
CRD does not, and the control plane takes it as unset: there is no internal gateway then.",sources:[Pe("GatewaySpec"),...Sf],...If,needsWhole:!0,check:(e,n)=>Ln(
n).flatMap(t=>y(L(e,t.slice(0,t.lastIndexOf("/"))))&&(L(e,t)??void 0)===void 0?[{path:t}]:[]),message:()=>"is required by the documentation, but not by the API \
server or the control plane: without it, there is no gateway for internal endpoints.",example:{release:"v0.15",wrong:u("DataPlane",h+b.replace(`  organizationVi\
rtualHost: internal.example.com
`,"")),right:u("DataPlane",h+b)}};var bs={code:"dotted-environment-name",severity:"warning",reason:"Host names of components begin with the name of the environment; a dot in it adds a DNS label,\
 which a wildcard certificate does not cover.",...x("environment-name-with-dot"),check:e=>e.kind==="Environment"&&A(e,vs).includes(".")?[{path:vs}]:[],message:()=>'\
has a dot, which makes host names that a wildcard certificate does not cover: use "-" instead.',example:{release:"v0.15",wrong:Q("pre.prod"),right:Q("pre-prod")}},
vs="/metadata/name";function ar(e,n){return(ir?.resource!==e||ir.line!==n)&&(ir={resource:e,line:n,listeners:Lf(e,n)}),ir.listeners}var ir;function Lf(e,n){return st(n).filter(({parent:t})=>y(
L(e,t))).map(t=>{let r=L(e,t.port);return{...t,gateway:t.gateway.map(o=>A(e,o.pointer)||(o.default??"")).join("/"),hostName:A(e,t.host),number:typeof r=="number"?
r:r==null?t.default:void 0,isSet:typeof r=="number"}})}function st(e){let n=Ps.get(e);if(n)return n;let{port:t,host:r,...o}=H(e),i=t.flatMap(a=>{let{direction:s,
visibility:l,protocol:c,pointer:d}=a,m=M=>M.direction===s&&M.visibility===l,f=r.find(M=>m(M)&&(M.protocol===void 0||M.protocol===c));if(f===void 0||c===void 0||
s===void 0||l===void 0)return[];let p=[...o["gateway-namespace"],...o["gateway-name"]].filter(m).map(M=>({pointer:M.pointer,...typeof M.default=="string"&&{default:M.
default}})),g=typeof a.default=="number"?{default:a.default}:{},O=Tf(d);return[{direction:s,visibility:l,protocol:c,gateway:p,host:f.pointer,port:d,parent:O,...g}]});
return Ps.set(e,i),i}var Ps=new Map;function ws(e,n){return e.number===void 0||e.number!==n.number||e.gateway!==n.gateway?!1:e.protocol!==n.protocol&&(e.protocol===
"http"||n.protocol==="http"||e.hostName===n.hostName)}var Tf=e=>e.slice(0,e.lastIndexOf("/"));var ks={code:"duplicate-port",severity:"error",reason:"A port of a Gateway has HTTP listeners, or HTTPS and TLS listeners that differ in their host.",sources:[{
title:"Gateway API: Gateway",url:"https://gateway-api.sigs.k8s.io/api-types/gateway/"},{title:"Gateway API: distinct listeners",url:"https://github.com/kubernet\
es-sigs/gateway-api/blob/00068f38bea85f062a43f154a7112b876d611473/apis/v1/gateway_types.go"}],needsWhole:!0,conditions:e=>[{listeners:st(e).map(n=>({...n,gateway:n.
gateway.map(({pointer:t})=>t)}))}],check:(e,n)=>{let t=ar(e,n),r=t.flatMap((o,i)=>{let a=t.slice(0,i).find(c=>ws(o,c)),[s,l]=o.isSet?[o,a?.protocol]:[a,o.protocol];
return s===void 0||l===void 0?[]:[{path:s.port,detail:l}]});return[...new Map(r.map(o=>[o.path,o])).values()]},message:({detail:e})=>`is the port of the ${e} li\
stener of the same gateway: give each a port of its own, or, if they are https and tls, a host.`,example:{release:"v0.15",wrong:u("DataPlane",`${h}${b}  publicH\
TTPPort: 443
  publicHTTPSPort: 443`),right:u("DataPlane",`${h}${b}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}};var Rs={code:"duplicate-pull-secret",severity:"warning",reason:"From v0.4 to v0.17 imagePullSecretRefs lists SecretReference resources by name.",sources:[{tag:"\
v0.15.0",crd:"dataplanes",field:"imagePullSecretRefs",lines:"134-140"}],check:(e,n)=>H(n)["pull-secrets"].flatMap(({pointer:t})=>{let r=L(e,t);if(!Array.isArray(
r))return[];let o=new Set;return r.flatMap((i,a)=>{let s=o.has(i);return o.add(i),s&&typeof i=="string"?[{path:`${t}/${a}`}]:[]})}),message:()=>"is already in t\
his list: remove it, or use the name that was meant.",example:{release:"v0.15",wrong:u("DataPlane",`${h}${b}imagePullSecretRefs:
  - registry
  - registry`),right:u("DataPlane",`${h}${b}imagePullSecretRefs:
  - registry
  - mirror`)}};var k=e=>({is:"matching",pattern:e}),xs=(e,n)=>({is:"followed",pattern:e,by:n}),V=e=>({is:"longer",than:e}),en=e=>({is:"containing",text:e}),To=e=>({is:"beginni\
ng",text:e}),sr=e=>({is:"equal",text:e}),z=e=>({is:"not",condition:e}),J=(...e)=>({is:"all",conditions:e}),nn=(...e)=>({is:"any",conditions:e}),Cs=e=>({is:"cust\
om",by:e});function Tn(e,n){return n.find(({when:t})=>ce(t,e))}function ce(e,n){switch(e.is){case"matching":return e.pattern.test(n);case"followed":{let t=e.pattern.
exec(n);return t!==null&&n.includes(e.by,t.index+t[0].length)}case"longer":return n.length>e.than;case"containing":return n.includes(e.text);case"beginning":return n.
startsWith(e.text);case"equal":return n===e.text;case"not":return!ce(e.condition,n);case"all":return e.conditions.every(t=>ce(t,n));case"any":return e.conditions.
some(t=>ce(t,n));case"custom":return e.by(n)}}var As={code:"empty-name",severity:"error",reason:"The CRDs accept an empty string in a required field, but it cannot resolve to anything.",sources:[{tag:"v0.15\
.0",crd:"dataplanes",field:"secretRef",lines:"56-73"},$e],conditions:e=>[{strings:Os(e),lists:Es(e),forbidden:[{when:sr("")}]}],check:(e,n)=>[...pe(e,Os(n)).filter(
({text:t})=>t===""),...Es(n).flatMap(t=>{let r=L(e,t);return Array.isArray(r)?r.flatMap((o,i)=>o===""?[{path:`${t}/${i}`}]:[]):[]})],message:()=>"must not be em\
pty.",example:{release:"v0.15",wrong:u("DataPlane",h.replace("name: agent-ca",'name: ""')+b),right:u("DataPlane",h+b)}};function Os(e){let n=Ds.get(e);if(n)return n;
let{host:t,"secret-store":r,"gateway-name":o,"gateway-namespace":i}=H(e),a=[...Lt(e).flatMap(s=>[`${s}/name`,`${s}/key`]),...r.map(({pointer:s})=>s),...St(e).flatMap(
({pointer:s,form:l})=>l==="object"?[`${s}/name`]:[]),...t.map(({pointer:s})=>s).filter(s=>!Ln(e).includes(s)),...[...o,...i].filter(s=>s.default===void 0).map(({
pointer:s})=>s)];return Ds.set(e,a),a}var Ds=new Map,Es=e=>H(e)["pull-secrets"].map(({pointer:n})=>n);function Ss(e,n){let t=e.length;for(;t>0&&n.includes(e.charAt(t-1));)t--;return e.slice(0,t)}var w={boolean:1,integer:2,bitString:3,octetString:4,null:5,oid:6,utf8:12,numeric:18,printable:19,t61:20,ia5:22,utcTime:23,generalizedTime:24,bmp:30,sequence:48,
set:49},$n=e=>({bytes:e,at:0,end:e.length}),De=({at:e,end:n})=>e>=n,Ee=({bytes:e,at:n,end:t})=>e.subarray(n,t),lt=(e,n)=>!De(e)&&e.bytes[e.at]===n;function N(e,n){
let{bytes:t,at:r,end:o}=e;if(o-r<2)return;let i=t[r]??0;if((i&31)===31||n!==void 0&&i!==n)return;let a=t[r+1]??0,s=r+2,l=a;if(a&128){let c=a&127;if(c===0||c>4||
o-s<c)return;l=0;for(let d=0;d<c;d++)l=l*256+(t[s+d]??0);if(l<128||t[s]===0)return;s+=c}if(!(l>o-s))return e.at=s+l,{bytes:t,at:s,end:s+l,tag:i,first:r}}function Nn(e){
let n=N(e,w.integer);if(!n)return;let t=Ee(n),[r,o=0]=t;return r===void 0?void 0:t.length===1?t:r===0&&o<128||r===255&&o>=128?void 0:t}function tn(e){let n=N(e,
w.oid);if(!n)return;let t=Ee(n);if(t.length===0||(t.at(-1)??0)>=128)return;let r=0,o=!0;for(let i of t){if(o&&i===128||r>=2**24)return;r=r*128+(i&127),o=i<128,o&&
(r=0)}return rn(t)}function $o(e){let n=N(e,w.bitString);if(!n)return;let[t,...r]=Ee(n);if(!(t===void 0||t>7))return r.length===0?t===0?new Uint8Array:void 0:((r.
at(-1)??0)&(1<<t)-1)===0?Uint8Array.from(r):void 0}var rn=e=>Array.from(e,n=>n.toString(16).padStart(2,"0")).join("");function Ls(e,n,t){switch(e){case $f:return rn(n)==="0500"&&Bf(t);case Nf:{let r=Uf[tn($n(n))??""];return r!==void 0&&Hf(r,t)}case Mf:case Ff:return n.length===
0&&t.length===32;default:return!0}}var $f="2a864886f70d010101",Nf="2a8648ce3d0201",Mf="2b6570",Ff="2b656e";function Bf(e){let n=N($n(e),w.sequence);if(!n)return!1;
let[t,r]=[Nn(n),Nn(n)];if(!t||!r||De($n(r)))return!1;let o=i=>(i[0]??0)<128&&i.some(a=>a!==0);return o(t)&&o(r)&&r.length<=8}var Uf={"2b81040021":{p:2n**224n-2n**
96n+1n,b:0xb4050a850c04b3abf54132565044b0b7d7bfd8ba270b39432355ffb4n},"2a8648ce3d030107":{p:2n**256n-2n**224n+2n**192n+2n**96n-1n,b:0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn},
"2b81040022":{p:2n**384n-2n**128n-2n**96n+2n**32n-1n,b:0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn},"2b8\
1040023":{p:2n**521n-1n,b:0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n}};
function Hf({p:e,b:n},t){let r=Math.ceil(e.toString(16).length/2);if(t.length!==1+2*r||t[0]!==4)return!1;let[o,i]=[Is(t.subarray(1,1+r)),Is(t.subarray(1+r))];return o<
e&&i<e&&(i*i-(o*o*o-3n*o+n))%e===0n}var Is=e=>BigInt(`0x${rn(e)}`);function Ms(e){let n=$n(e),t=N(n,w.sequence);if(!t||!De(n))return!1;let r=N(t,w.sequence),o=N(t,w.sequence);return!r||!o?!1:Kf(r,rn(Ee(o)))&&$o(t)!==void 0}function Kf(e,n){
let t=Wf(e);if(t===void 0)return!1;let r=Nn(e);if(!r||(r[0]??0)>=128)return!1;let o=N(e,w.sequence);return!o||rn(Ee(o))!==n||tn(o)===void 0||!Fs(o)?!1:Ts(e)&&Vf(
e)&&Ts(e)&&zf(e)&&qf(e,t)}function Wf(e){if(!lt(e,160))return 1;let n=N(e,160),t=n&&Nn(n);if(!t||!De(n)||t.length!==1)return;let[r=0]=t;return r<3?r+1:void 0}var Fs=e=>De(
e)||N(e)!==void 0;function Ts(e){let n=N(e,w.sequence);if(!n)return!1;for(;!De(n);){let t=N(n,w.set);if(!t)return!1;for(;!De(t);){let r=N(t,w.sequence);if(!r||tn(
r)===void 0)return!1;let o=N(r);if(!o||!_f(o.tag,Ee(o)))return!1}}return!0}function _f(e,n){switch(e){case w.t61:return!0;case w.printable:return[...n].every(t=>/^[a-zA-Z0-9'() +,\-./:=?*&]$/.
test(String.fromCharCode(t)));case w.numeric:return n.every(t=>t===32||t>=48&&t<=57);case w.ia5:return n.every(t=>t<128);case w.utf8:return Gf(n);case w.bmp:return jf(
n);default:return!1}}function Gf(e){try{return new TextDecoder("utf-8",{fatal:!0}).decode(e),!0}catch{return!1}}function jf(e){if(e.length%2!==0)return!1;for(let n=0;n<
e.length;n+=2){let t=(e[n]??0)*256+(e[n+1]??0);if(t>=65534||t>=64976&&t<=65007||t>=55296&&t<=57343)return!1}return!0}function Vf(e){let n=N(e,w.sequence);return n!==
void 0&&$s(n)&&$s(n)}function $s(e){let n=N(e);if(!n)return!1;let t=String.fromCharCode(...Ee(n));if(n.tag===w.utcTime){let r=Number(t.slice(0,2));return Ns(t.slice(
2),r<69?2e3+r:1900+r,/^\d{8}(?:\d\d)?(?:Z|[+-]\d{4})$/)}return n.tag===w.generalizedTime&&Ns(t.slice(4),Number(t.slice(0,4)),/^\d{10}(?:Z|[+-]\d{4})$/)}function Ns(e,n,t){
if(Number.isNaN(n)||!t.test(e))return!1;let[r=0,o=0,i=0,a=0,s=0]=(e.match(/^\d+/)?.[0].match(/\d\d/g)??[]).map(Number),l=r>=1&&r<=12?new Date(Date.UTC(n,r,0)).getUTCDate():
0;return o>=1&&o<=l&&i<24&&a<60&&s<60}function zf(e){let n=N(e,w.sequence),t=n&&N(n,w.sequence),r=t&&tn(t);if(!n||!t||r===void 0)return!1;let o=Ee(t);if(!Fs(t))
return!1;let i=$o(n);return i!==void 0&&Ls(r,o,i)}function qf(e,n){if(n<2)return!0;for(let i of[129,130])if(lt(e,i)&&!N(e,i))return!1;if(n<3||!lt(e,163))return!0;
let t=N(e,163),r=t&&N(t,w.sequence);if(!r)return!1;let o=new Set;for(;!De(r);){let i=N(r,w.sequence),a=i&&tn(i);if(!i||a===void 0||o.has(a)||(o.add(a),!Yf(a,i)))
return!1}return!0}function Yf(e,n){let t=!1;if(lt(n,w.boolean)){let i=N(n,w.boolean),[a,...s]=i?Ee(i):[];if(a!==0&&a!==255||s.length>0)return!1;t=a===255}let r=N(
n,w.octetString);if(!r)return!1;let o=Qf[e];return o===void 0?!0:t&&Zf.has(e)?!1:N(r,o)!==void 0}var Qf={"551d0e":w.octetString,"551d0f":w.bitString,"551d11":w.
sequence,"551d13":w.sequence,"551d1e":w.sequence,"551d1f":w.sequence,"551d20":w.sequence,"551d21":w.sequence,"551d23":w.sequence,"551d24":w.sequence,"551d25":w.
sequence,"551d36":w.integer,"2b06010505070101":w.sequence},Zf=new Set(["551d0e","551d23","2b06010505070101"]);var Jf=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;function Hs(e){return e.replace(Jf,"")}function*Ks(e){for(let{
type:n,hasHeaders:t,base64:r}of Xf(e)){if(n!=="CERTIFICATE"||t)continue;let o=Uint8Array.from(atob(r),i=>i.charCodeAt(0));Ms(o)&&(yield o)}}function*Xf(e){for(let n=Us(
e,0);n;n=Us(e,n.next))yield n.block}var Bs="-----BEGIN ",No=`
-----END `,Mo="-----";function Us(e,n){let t=n;for(let r=n;;){if(t<r||t>e.length)return;r=t;let o=e.indexOf(No,r);if(o===-1)return;t=o+No.length;let i=r+e.slice(
r,o).lastIndexOf(Bs);if(i<r||i>r&&e[i-1]!==`
`)continue;let a=lr(e,i+Bs.length);if(r=a.next,!a.line.endsWith(Mo))continue;let s=a.line.slice(0,-Mo.length),l=!1;for(;;){if(r>=e.length)return;let{line:m,next:f}=lr(
e,r);if(!m.includes(":"))break;l=!0,r=f}if(l&&o<r)continue;let c=s+Mo;if(!e.startsWith(c,t)||lr(e,t+c.length).line!=="")continue;let d=o>r?e.slice(r,o).replace(
/[ \t\r\n]/g,""):"";if(!(d.length%4!==0||!/^[A-Za-z\d+/]*={0,2}$/.test(d)))return{block:{type:s,hasHeaders:l,base64:d},next:lr(e,o+No.length-1).next}}}function lr(e,n){
let t=e.indexOf(`
`,n),r=e.slice(n,t===-1?void 0:t),o=t!==-1&&r.endsWith("\r")?r.slice(0,-1):r;return{line:Ss(o," 	"),next:t===-1?e.length:t+1}}function cr(e){if(e.includes("----\
-BEGIN "))return;let n=e.replace(/\s+/g,"");if(!(n===""||!/^[A-Za-z\d+/]*={0,2}$/.test(n)))try{let t=Uint8Array.from(atob(n),o=>o.charCodeAt(0)),r=new TextDecoder(
"utf-8",{fatal:!0}).decode(t);return r.includes("-----BEGIN ")?r:void 0}catch{return}}function me(e){return Fo?.text!==e&&(Fo={text:e,is:ep(e)}),Fo.is}var Fo;function ep(e){let n=cr(e),t=n??e;if(Hs(t)!==t)return"private-key";for(let r of Ks(t))return n===
void 0?"certificate":"encoded";return np(t)?"placeholder":"other"}function np(e){return e.length>Mn?!1:ce(Ws,e)||ce(Bo,e)&&e.length<tp}var Mn=1e4,tp=320,Ws=nn(k(
/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{/),J(k(/^[\w\s-]*$/),k(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i))),Bo=xs(/(?:^|\n)-----BEGIN CERTIFICATE-----[ \t\r]*\n/,
`
-----END CERTIFICATE-----`),_s=J(en("PRIVATE KEY-----"),nn(V(Mn),k(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),Gs=J(V(400),To("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS\
0tCk1JS"),nn(V(Mn),k(/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/))),ct=J(z(en("PRIVATE KEY-----")),z(To("LS0tLS1CRUdJTi")),nn(J(V(Mn),z(en("CERTIFICATE-----"))),J(z(V(Mn)),
z(Bo),z(Ws)))),js="is not a PEM certificate",rp="has a PEM block that is no certificate: it is cut off, changed or has headers",dr=z(V(Mn)),Uo=[{when:J(dr,en("-\
----BEGIN CERTIFICATE-----"),z(k(/\n[^\n]/)),ct),detail:'is PEM without line breaks, which cannot be read: write it as a block, after "value: |"'},{when:J(dr,en(
"-----BEGIN CERTIFICATE REQUEST-----"),ct),detail:"is a certificate request and not a certificate"},{when:J(dr,k(/-----BEGIN (?:TRUSTED|X509) CERTIFICATE-----/),
ct),detail:"is in a block of another type, which is ignored: it must begin with BEGIN CERTIFICATE"},{when:J(dr,en("-----BEGIN CERTIFICATE-----"),ct),detail:"has\
 no BEGIN CERTIFICATE and END CERTIFICATE on lines of their own, with five dashes each and no blanks before them"},{when:ct,detail:js}];function Vs(e){return Tn(
e,Uo)?.detail??(ce(Bo,e)?rp:js)}function ye(e,n){return pe(e,He(n))}var zs={code:"encoded-ca",severity:"error",reason:"From v0.9 on the control plane reads the value as PEM and never decodes it.",sources:[di,dn],since:"v0.9",conditions:e=>[
{strings:He(e),forbidden:[{when:Gs}]}],check:(e,n)=>ye(e,n).filter(({text:t})=>me(t)==="encoded"),message:()=>"must be PEM, not base64 of PEM: the control plane\
 does not decode it.",fix:(e,{path:n})=>cr(A(e,n)),example:{release:"v0.15",wrong:$(R(btoa(C))),right:$(R(C))}};var qs=`gateway:
  ingress:
    external:
      name: gateway-default
      namespace: openchoreo-data-plane
`,Zs={code:"endpoint-without-listener",severity:"error",reason:"The default component types take the host names of a route from the http and https listeners of \
its endpoint; a route without a host name matches every host.",...x("endpoint-without-listener"),needsWhole:!0,conditions:e=>[{objects:Qs(e),oneOf:Ys}],check:(e,n)=>Qs(
n).flatMap(t=>{let r=L(e,t);return y(r)&&Ys.every(o=>r[o]===void 0)?[{path:t}]:[]}),message:()=>"has no listener, so its routes match every host: add http or ht\
tps, with the host and the port.",example:{release:"v1.1",wrong:u("DataPlane",`${Ae}${Te}${qs}`),right:u("DataPlane",`${Ae}${Te}${qs}      http:
        host: apps.example.com
        port: 80`)}},Ys=["http","https","tls"],Qs=e=>Xr(e).map(({pointer:n})=>n);var ur="The chart renews the agent\u2019s certificate every 60 to 90 days, and an expired copy of its CA cannot verify it.";function Fn(e,n,{at:t,endOf:r}){return!t||
!r?[]:ye(e,n).flatMap(({path:o,text:i})=>{let a=me(i)==="certificate"?r(i):void 0;return a?[{path:o,end:a,at:t}]:[]})}var Bn=e=>e.toISOString().slice(0,10);var Js={code:"expired-ca",severity:"error",reason:ur,sources:[kt,gt],since:"v0.9",check:(e,n,t)=>Fn(e,n,t).flatMap(({path:r,end:o,at:i})=>o<i?[{path:r,detail:Bn(
o)}]:[]),message:({detail:e})=>`contains a certificate that expired on ${e}: use the current CA of the cluster agent.`,example:{release:"v0.15",at:new Date("202\
6-07-01T00:00:00Z"),wrong:$(R(on)),right:$(R(C))}};var Xs={code:"expiring-ca",severity:"warning",reason:ur,sources:[kt,gt],since:"v0.9",check:(e,n,t)=>Fn(e,n,t).flatMap(({path:r,end:o,at:i})=>o>=i&&o.getTime()-i.
getTime()<Ho?[{path:r,detail:Bn(o)}]:[]),message:({detail:e})=>`contains a certificate that expires on ${e}: use the renewed CA of the cluster agent.`,example:{
release:"v0.15",at:new Date("2026-03-20T00:00:00Z"),wrong:$(R(on)),right:$(R(C))}},Ho=720*60*60*1e3;var el={code:"implicit-data-plane",severity:"warning",reason:"The control plane falls back to a data plane named default; `occ` needs the reference, and the API\
 looks for a DataPlane only.",...x("fallback-not-shared"),needsWhole:!0,check:e=>{let{kind:n,spec:t}=e;return n==="Environment"&&y(t)&&t.dataPlaneRef===void 0?[
{path:"/spec/dataPlaneRef"}]:[]},message:()=>"is not set, and not every client falls back to the default data plane: set it; it cannot be changed later.",example:{
release:"v1.1",wrong:u("Environment","isProduction: true"),right:re("default")}};var{sources:op,...ip}=x("client-ca-goes-stale"),tl={code:"inline-ca",severity:"warning",reason:"The certificate of the agent is renewed every 60 to 90 days, and\
 an inline copy of its CA becomes stale.",sources:[...op,{tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/templates/cluster-agent/certificate.yaml"},Pe("A\
dding the Certificate to the DataPlane CR")],...ip,check:(e,n,t)=>F(A(e,"/kind"))==="observability"?ap(e,n,t):ye(e,n).filter(({text:r})=>me(r)==="certificate"),
message:({detail:e})=>e===void 0?"becomes stale when the agent\u2019s certificate is renewed: refer to the secret that is renewed, or to a copy that is synchronized \
with it.":`becomes stale when the agent\u2019s certificate is renewed, about ${e}: replace it then; observability planes cannot refer to a secret (openchoreo/op\
enchoreo#4578).`,example:{release:"v0.15",wrong:u("DataPlane",R(C)+b),right:u("DataPlane",h+b)}};function ap(e,n,t){let r=yi[n];if(!r)return[];let{durationHours:o,
renewedHoursBeforeEnd:i}=r;return Fn(e,n,t).flatMap(({path:a,end:s,at:l})=>{let c=s.getTime()-l.getTime();return c>=Ho&&c<=o*nl?[{path:a,detail:Bn(new Date(s.getTime()-
i*nl))}]:[]})}var nl=3600*1e3;var rl="is empty, which is treated as not set, so the plane is skipped",{sources:sp,...lp}=x("client-ca-unreadable"),ol={code:"invalid-ca",severity:"error",reason:"\
The control plane reads the value with Go\u2019s AppendCertsFromPEM; without a certificate that this reads it skips the plane, and the agent cannot connect.",sources:[
wt,...sp,dn,ht],...lp,conditions:e=>[{strings:He(e),forbidden:[{when:J(z(V(1e3)),k(/^\s*$/)),detail:rl},...Uo]}],check:(e,n)=>ye(e,n).flatMap(({path:t,text:r})=>r.
trim()===""?[{path:t,detail:rl}]:me(r)==="other"?[{path:t,detail:Vs(r)}]:[]),message:({detail:e})=>`${e}: set it to the CA of the cluster agent, including the B\
EGIN CERTIFICATE and END CERTIFICATE lines.`,example:{release:"v0.15",wrong:u("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:$(R(C))}};var{sources:cp,...dp}=x("environment-name-too-long"),il={code:"invalid-environment-name",severity:"error",reason:"The control plane labels what it deploys with \
the name of the environment, and a label value has at most 63 characters.",sources:[...cp,mt],...dp,conditions:()=>[{strings:[Ko],kinds:["Environment"],forbidden:[
{when:V(Wo)}]}],check:e=>e.kind==="Environment"&&A(e,Ko).length>Wo?[{path:Ko}]:[],message:()=>`must be no more than ${Wo} characters: nothing can be deployed to\
 an environment with a longer name.`,example:{release:"v1.1",wrong:Q("e".repeat(64)).replace(`  namespace: acme
`,""),right:Q("e".repeat(20)).replace(`  namespace: acme
`,"")}},Ko="/metadata/name",Wo=63;var al={code:"invalid-port",severity:"error",reason:"Up to v0.16 the CRDs accept every int32 as a port.",sources:[_n,vt,ii],until:"v0.15",conditions:e=>[{numbers:st(
e).map(({port:n})=>n),..._o}],check:(e,n)=>ar(e,n).flatMap(({port:t})=>{let r=L(e,t);return typeof r=="number"&&(r<_o.minimum||r>_o.maximum)?[{path:t}]:[]}),message:()=>"\
must be between 1 and 65535, inclusive.",example:{release:"v0.15",wrong:u("DataPlane",`${h}${b}  publicHTTPPort: 0`),right:u("DataPlane",`${h}${b}  publicHTTPPo\
rt: 80`)}},_o={minimum:1,maximum:65535};var{sources:up,...fp}=x("names-that-cannot-exist"),cl={code:"invalid-reference-name",severity:"error",reason:"Kubernetes accepts no object with such a name, so \
the reference can never resolve; the dataPlaneRef of an Environment cannot even be corrected later.",sources:[$e,...up],...fp,conditions:e=>sl(e).map(({strings:n,
valid:t,detail:r})=>({strings:n,forbidden:[{when:z(t),detail:r}],fastPass:t})),check:(e,n)=>[...sl(n).flatMap(({strings:t,valid:r,detail:o})=>pe(e,t).flatMap(({
path:i,text:a})=>ce(r,a)?[]:[{path:i,detail:o}])),...H(n)["pull-secrets"].flatMap(({pointer:t})=>{let r=L(e,t);return Array.isArray(r)?r.flatMap((o,i)=>typeof o==
"string"&&!ce(dl,o)?[{path:`${t}/${i}`,detail:Go}]:[]):[]})],message:({detail:e=Go})=>`must be ${e}; no object can have this name.`,example:{release:"v0.15",wrong:u(
"DataPlane",h.replace("name: agent-ca","name: Agent_CA")+b),right:u("DataPlane",h+b)}},jo=(e,n)=>nn(sr(""),J(z(V(e)),k(n))),dl=jo(253,/^[a-z\d](?:[-a-z\d]*[a-z\d])?(?:\.[a-z\d](?:[-a-z\d]*[a-z\d])?)*$/),
Go='a lowercase RFC 1123 subdomain: letters, digits, "-" and ".", starting and ending with a letter or digit',pp=jo(63,/^[a-z\d](?:[-a-z\d]*[a-z\d])?$/),mp='a l\
owercase RFC 1123 label: at most 63 letters, digits and "-", starting and ending with a letter or digit',yp=jo(253,/^[-._a-zA-Z\d]+$/),gp='a key of a secret: le\
tters, digits, "-", "_" and "."';function sl(e){let n=ll.get(e);if(n)return n;let t=H(e),r=(...a)=>a.flatMap(s=>t[s].map(({pointer:l})=>l)),o=St(e).map(({pointer:a,
form:s})=>s==="object"?`${a}/name`:a),i=[{strings:[...r("secret-name","secret-store","gateway-name","listener-name"),...o],valid:dl,detail:Go},{strings:r("secre\
t-namespace","gateway-namespace"),valid:pp,detail:mp},{strings:r("secret-key"),valid:yp,detail:gp}].filter(({strings:a})=>a.length>0);return ll.set(e,i),i}var ll=new Map;var{sources:hp,...vp}=x("observability-url-not-joinable"),ml={code:"invalid-url",severity:"error",reason:"No CRD validates these URLs. Clients append paths as t\
ext: after a slash at the end a request goes to //api, and the redirect turns its POST into a GET.",sources:[{tag:"v0.15.0",crd:"observabilityplanes",field:"obs\
erverURL",lines:"79-82"},...hp,oi],...vp,conditions:e=>[{strings:pl(e),forbidden:fl}],check:(e,n)=>pe(e,pl(n)).flatMap(({path:t,text:r})=>{let o=Tn(r,fl);return o===
void 0?[]:[{path:t,...o}]}),message:({detail:e})=>`must be a URL such as https://observer.example.com; this one ${e}.`,example:{release:"v0.15",wrong:u("Observa\
bilityPlane",`${R(C)}observerURL: observer.example.com`),right:$(R(C))}},ul="has no valid host",fl=[{when:V(2e3),detail:"has more than 2000 characters"},{when:k(
/\s/),detail:"contains whitespace"},{when:z(k(/^https?:\/\//i)),detail:"does not begin with http:// or https://"},{when:k(/^https?:\/\/[^/?#]*@/i),detail:"conta\
ins a user name or password, which anyone who can read the manifest can see"},{when:k(/^https?:\/\/(?:[/?#:]|$)/i),detail:ul},{when:k(/^https?:\/\/[^/?#]*\*/i),
detail:"has a wildcard instead of a host"},{when:k(/^https?:\/\/[^/?#]*:(?:0+|0*(?:6553[6-9]|655[4-9]\d|65[6-9]\d\d|6[6-9]\d\d\d|[7-9]\d\d\d\d|[1-9]\d\d\d\d\d+))(?:[/?#]|$)/i),
detail:"has a port that is not between 1 and 65535"},{when:k(/\?/),detail:"has a query, and paths are appended to the URL"},{when:k(/#/),detail:"has a fragment,\
 and paths are appended to the URL"},{when:k(/\/$/),detail:"ends with a slash, and paths that begin with one are appended to it"},{when:Cs(e=>!URL.canParse(e)),
detail:ul}];function pl(e){let{"observer-url":n,"agent-url":t}=H(e);return[...n,...t].map(({pointer:r})=>r)}var bl={code:"invalid-virtual-host",severity:"error",reason:"The control plane joins it as {environment}-{namespace}.{host}, no CRD validates it, and a Gateway \
accepts only an RFC 1123 host name.",sources:[Me,pn,cn],conditions:e=>[{strings:yl(e),forbidden:vl,fastPass:hl}],check:(e,n)=>pe(e,yl(n)).flatMap(({path:t,text:r})=>{
let o=ce(hl,r)?void 0:Tn(r,vl);return o===void 0?[]:[{path:t,...o}]}),message:({detail:e})=>`must be a plain host name such as apps.example.com, ${e}.`,example:{
release:"v0.15",wrong:u("DataPlane",h+b.replace("apps.example.com","https://apps.example.com")),right:u("DataPlane",h+b)}},yl=e=>H(e).host.map(({pointer:n})=>n),
bp=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/,gl=253,Pl=63,hl=J(z(V(Pl)),k(bp)),vl=[{when:V(gl),detail:`of at most ${gl} characters`},{when:k(
/^[a-z][a-z\d+.-]*:\/\//i),detail:"without a scheme"},{when:k(/\//),detail:"without a path"},{when:k(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),
detail:"not an IP address"},{when:k(/:/),detail:"without a port"},{when:k(/\*/),detail:"without a wildcard"},{when:k(/\s/),detail:"without whitespace"},{when:k(
/_/),detail:"without an underscore"},{when:k(/[A-Z]/),detail:"without uppercase letters"},{when:k(/[^ -~]/),detail:"without letters outside ASCII: an internatio\
nalized name is written as xn--"},{when:k(/^[^.]+(?:\.[^.]+)*\.$/),detail:"without a dot at the end"},{when:k(/^\.|\.$|\.\./),detail:"without an empty part betw\
een dots"},{when:k(/[^-.a-z\d]/),detail:'without characters other than letters, digits, "-" and "."'},{when:k(/^-|-$|\.-|-\./),detail:"without a hyphen at the s\
tart or end of a part"},{when:k(/[^.]{64}/),detail:`without a part of more than ${Pl} characters`}];var wl={code:"missing-secret-store",severity:"warning",reason:"The API reports that no secret store is configured when somebody creates a secret, and the defaul\
t component and workflow types use the store.",...x("secret-store-missing"),needsWhole:!0,check:e=>{let{spec:n}=e;return!Ft("secret-store-missing",A(e,"/kind"))||
!y(n)?[]:n.secretStoreRef===void 0?[{path:"/spec/secretStoreRef"}]:[]},message:()=>"is not set, so no secrets can be used on this plane: set it to a ClusterSecr\
etStore of the plane\u2019s cluster.",example:{release:"v1.1",wrong:u("WorkflowPlane",Ae),right:u("WorkflowPlane",Ae+Te)}};var kl={code:"observability-secret-reference",severity:"warning",reason:'The control plane asks for an inline value and otherwise reports "agent mode must be en\
abled".',...x("observability-secret-reference"),check:(e,n)=>F(A(e,"/kind"))==="observability"?Lt(n).flatMap(t=>y(L(e,t))?[{path:t}]:[]):[],message:()=>"does no\
t work on observability planes (openchoreo/openchoreo#4578): until that is fixed, set the certificate inline in value.",example:{release:"v0.15",wrong:$(h),right:$(
R(C))}};var Rl={code:"placeholder-ca",severity:"warning",reason:"The control plane reads the value as PEM.",sources:[dn,ht],check:(e,n)=>ye(e,n).filter(({text:t})=>me(t)===
"placeholder"),message:()=>"looks like a placeholder: replace it with the CA of the cluster agent.",example:{release:"v0.15",wrong:$(R(`-----BEGIN CERTIFICATE--\
---
...
-----END CERTIFICATE-----`)),right:$(R(C))}};var Pp=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,xl={code:"private-key-in-ca",severity:"error",reason:"The control plane verifies the agent with the certificate of its CA alone.",sources:[si,ai],conditions:e=>[
{strings:He(e),forbidden:[{when:_s}]}],check:(e,n)=>ye(e,n).filter(({text:t})=>me(t)==="private-key"),message:()=>"contains a private key: remove it, keep only \
the CA certificate, and replace the key, which must be treated as leaked.",example:{release:"v0.15",wrong:$(R(C+Pp)),right:$(R(C))}};var Cl={code:"undefaulted-field",severity:"error",reason:"The CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documentati\
on calls both optional.",sources:[{tag:"v0.15.0",crd:"clusterdataplanes",field:"required fields of spec",lines:"201-204"},un,Pe("ObservabilityPlaneRef")],since:"\
v0.14",needsWhole:!0,check:(e,n)=>{let{spec:t,metadata:r}=e;if(!y(t))return[];let o=[],i=y(r)?r.name:void 0;ee(A(e,"/kind"))&&t.planeID===void 0&&typeof i=="str\
ing"&&o.push({path:"/spec/planeID",detail:i});let a=A(e,"/kind");for(let{pointer:s,form:l,to:c}of hn(a,n)){let d=L(e,s),[m=""]=c;l==="object"&&F(m)==="observabi\
lity"&&y(d)&&d.kind===void 0&&o.push({path:`${s}/kind`,detail:m})}return o},message:({detail:e})=>`is optional in the documentation but required by the API serv\
er: set it to ${e}.`,fix:(e,{detail:n})=>n,example:{release:"v0.15",wrong:u("DataPlane",`${h}${b}observabilityPlaneRef:
  name: logs`),right:u("DataPlane",`${h}${b}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}};var Le=[xl,zs,ol,Rl,Js,Xs,bl,ml,ys,al,ks,Zs,Cl,hs,As,cl,il,bs,Ht,gs,kl,tl,Rs,wl,el];function Dl(e,n,t,r={},o=Le){let i=[];for(let s of wp(o,n)){let l=kp(s,e,n,r);l.length>0&&i.push(...l)}if(i.length===0)return i;let a=new Set(t.map(({path:s})=>s));
return i.filter(({issue:s})=>!a.has(s.path))}function wp(e,n){if(e!==Le)return e.filter(o=>ue(o,n));let t=Ol.get(n);if(t)return t;let r=Le.filter(o=>ue(o,n));return Ol.
set(n,r),r}var Ol=new Map;function kp(e,n,t,r){try{let o=e.check(n,t,r);return o.length===0?Rp:o.map(i=>{let a=e.fix?.(n,i);return{issue:Cp(e,i),severity:e.severity,
...a!==void 0&&{fix:a}}})}catch{return[{issue:{...xp(e.code),path:"",field:""},severity:"error"}]}}var Rp=[],xp=e=>({code:"rule-failed",message:`could not be ch\
ecked: the rule ${e} failed; please report it.`});function Cp(e,n){return{code:e.code,path:n.path,field:Ue(n.path),message:e.message(n)}}var El=[{pointer:"/spec/displayName",belongsIn:"metadata.annotations[openchoreo.dev/display-name]"},{pointer:"/spec/description",belongsIn:"metadata.annotations\
[openchoreo.dev/description]"},{pointer:"/spec/clientCA",belongsIn:"spec.clusterAgent.clientCA",since:"v0.9"},{pointer:"/spec/clientCA",belongsIn:"spec.agent.cl\
ientCA",since:"v0.6",until:"v0.8"},{pointer:"/spec/dnsPrefix",belongsIn:"spec.gateway.dnsPrefix",until:"v0.14"},{pointer:"/spec/gateway/external",belongsIn:"spe\
c.gateway.ingress.external",since:"v0.17"},{pointer:"/spec/gateway/internal",belongsIn:"spec.gateway.ingress.internal",since:"v0.17"},{pointer:"/spec/ingress",belongsIn:"\
spec.gateway.ingress",since:"v0.17"},{pointer:"/spec/kubernetesCluster",replacedBy:"clusterAgent",since:"v0.9"},{pointer:"/spec/observer",replacedBy:"observabil\
ityPlaneRef",since:"v0.8"},{pointer:"/spec/kubernetesCluster/credentials",replacedBy:"server, tls and auth",since:"v0.4",until:"v0.8"},{pointer:"/spec/gateway/p\
ublicVirtualHost",replacedBy:"ingress.external",since:"v0.17"},{pointer:"/spec/gateway/publicHTTPPort",replacedBy:"ingress.external",since:"v0.17"},{pointer:"/s\
pec/gateway/publicHTTPSPort",replacedBy:"ingress.external",since:"v0.17"},{pointer:"/spec/gateway/publicGatewayName",replacedBy:"ingress.external",since:"v0.17"},
{pointer:"/spec/gateway/publicGatewayNamespace",replacedBy:"ingress.external",since:"v0.17"},{pointer:"/spec/gateway/organizationVirtualHost",replacedBy:"ingres\
s.internal",since:"v0.17"},{pointer:"/spec/gateway/organizationHTTPPort",replacedBy:"ingress.internal",since:"v0.17"},{pointer:"/spec/gateway/organizationHTTPSP\
ort",replacedBy:"ingress.internal",since:"v0.17"},{pointer:"/spec/gateway/organizationGatewayName",replacedBy:"ingress.internal",since:"v0.17"},{pointer:"/spec/\
gateway/organizationGatewayNamespace",replacedBy:"ingress.internal",since:"v0.17"}];function Al(e,n,t){if(e.code==="wrong-type"){let s=Op(e,n,t);return s?{...e,message:`must be an object, not a string: write {kind: ${s.kind}, name: ${s.name}}.`}:
e}let r=e.code==="unknown-field"?Sl(e.path,t):void 0;if(e.code!=="unknown-field"||!r)return e;let{suggestion:o,...i}=e,a=e.knownIn===void 0?"":` (exists in ${e.
knownIn})`;return{...i,message:r.belongsIn===void 0?`unknown field${a}: replaced by ${r.replacedBy}, which has another form; migrate the manifest with openchore\
o-planes migrate.`:`unknown field: it belongs in ${r.belongsIn}.`}}function Sl(e,n){return El.find(t=>t.pointer===e&&ue(t,n))}function Il(e,n){let t=e.code==="u\
nknown-field"?Sl(e.path,n)?.belongsIn:void 0;return t?.startsWith("spec.")?`/${t.replaceAll(".","/")}`:void 0}function Op(e,n,t){if(e.code!=="wrong-type")return;
let r=hn(A(n,"/kind"),t).find(({pointer:a})=>a===e.path),[o]=r?.form==="object"?r.to:[],i=L(n,e.path);return o!==void 0&&typeof i=="string"&&i.length<=63&&Dp.test(
i)?{kind:o,name:i}:void 0}var Dp=/^[a-z\d](?:[-a-z\d]*[a-z\d])?$/;function Ll(e,n,t={}){let{value:r,issues:o,placeOf:i}=Eo(e,n),a=Z(n),s=o.flatMap(f=>Il(f,a)??[]),l=o.filter(f=>f.code!=="missing-field"||!(or(f,r,a)||Ap(f.path,
s))).map(f=>Al(f,r,a));if(!y(r)||!yn(a,r.kind))return{issues:l,advice:[]};let c=Dl(r,a,[],t,e.isPartial?Sp:Le);if(c.length===0)return{issues:l,advice:c};let d=new Set(
l.flatMap(Ep)),m=c.map(f=>Ip(f,i(f.issue.path)));return{issues:l,advice:m.filter(({issue:{path:f}})=>!d.has(f)&&!tr(e.unknown,f))}}function Ep({path:e,...n}){return n.
code!=="unknown-field"||n.suggestion===void 0?[e]:[e,`${e.slice(0,e.lastIndexOf("/"))}/${we(n.suggestion)}`]}var Ap=(e,n)=>n.some(t=>`${t}/`.startsWith(`${e}/`)),
Sp=Le.filter(e=>e.needsWhole!==!0);function Ip(e,n){return n===e.issue.path?e:{...e,issue:{...e.issue,path:n,field:Ue(n)}}}function Tl({document:e,role:n,resources:t},r,o,i,a){let s=t.filter(({role:f})=>f!=="template");if(s.length===0&&n!=="unreadable")return;let l=[],c=[],d=!1,m=(f,p)=>{
let g=a(f,p);return g==="hidden"&&(d=!0),g==="shown"};for(let f of e.issues){let p=Qn(f.code);m(f.code,p)&&l.push({...f,file:r,severity:p})}for(let f of s){let{
issues:p,advice:g}=Ll(f,o,i),O=!1,M=(P,I)=>{if(I==="error"&&(O=!0),!m(P.code,I))return;let S=f.pointer+P.path;l.push({...P,path:S,file:r,severity:I,range:ms(e,S,
P.code)})};for(let P of p)M(P,Qn(P.code));for(let{issue:P,severity:I}of g)M(P,I);O&&c.push(...Lp(f,e,r,o))}return{planes:s,findings:l,hasHidden:d,fits:c}}function Lp(e,n,t,r){
let o=cs(e),i=o.includes(r)?void 0:o.at(-1);if(i===void 0)return[];let a=oe.indexOf(r)>oe.indexOf(i),s=n.positionOf(e.pointer);return[{file:t,range:s,span:mi(o),
release:i,...a&&{later:r}}]}var Tp,$p=()=>Tp??=require("./referrer-summary.cjs"),$l=(...e)=>$p().summarizeReferrer(...e);var Np,Mp=()=>Np??=require("./summary.cjs"),Nl=(...e)=>Mp().summarize(...e);function Fl(e,n,t){if(n.length===0)return[...e];let r=Fp(n),o=({code:c,range:{start:d}})=>[Bl(c,d.line),Ul(c,r(d.offset))],i=new Set(n.filter(({hasReason:c})=>c).
map(Ml)),a=e.filter(c=>!o(c).some(d=>i.has(d))),s=new Set(e.flatMap(o)),l=n.flatMap(c=>{let d=c.hasReason?s.has(Ml(c))?void 0:Up:Bp;return d?[{...d,path:"",field:"",
file:t,severity:"warning",range:c.range}]:[]});return[...a,...l]}var Ml=({code:e,line:n,document:t})=>n===void 0?Ul(e,t.start.offset):Bl(e,n),Bl=(e,n)=>`${e} on\
 line ${n}`,Ul=(e,n)=>`${e} in the document at ${n}`;function Fp(e){let n=new Map(e.map(({document:r})=>[r.start.offset,r.end.offset])),t=[...n.keys()].sort((r,o)=>r-
o);return r=>{let o=0,i=t.length;for(;o<i;){let s=o+i>>1;(t[s]??0)<=r?o=s+1:i=s}let a=t[o-1];return a!==void 0&&r<(n.get(a)??0)?a:void 0}}var Bp={code:"suppress\
ion-without-reason",message:"suppression has no reason and is ignored: add one after the code, as in `CODE -- reason`."},Up={code:"unused-suppression",message:"\
unused suppression: there is no such finding here; remove the comment."},Hp=/^#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*)|[ \t]*)$/,
Hl="openchoreo-planes-disable";function Kl(e,n,t){let r=e.positionOf("").start.offset;return e.syntax.comments.flatMap(([o,i])=>{let a=Hp.exec(n.slice(o,i).trimEnd());
if(!a)return[];let s=t(o,o+a[0].length),{line:l,column:c}=s.start;if(n.slice(o-c+1,o).trim()!=="")return[];let d=a[1]!==void 0;return!d&&o>=r?[]:[{code:a[2]??"",
hasReason:a[3]!==void 0,line:d?l+1:void 0,document:e.range,range:s}]})}var Wl="# TODO ",Kp=/^# TODO ((?:spec|metadata)(?:[.[][^\s:]*)?): /;function _l(e,n,t,r){return e.syntax.comments.flatMap(([o,i])=>{let a=n.slice(o,i).trimEnd(),
s=Kp.exec(a)?.[1];if(s===void 0)return[];let l=r(o,o+a.length);return n.slice(o-l.start.column+1,o).trim()!==""?[]:[{code:"unresolved-todo",path:"",field:s,message:"\
is still to be answered, as the comment of a draft says: set it, and remove the comment.",file:t,severity:"warning",range:l}]})}function Gl({path:e,text:n},{number:t,context:{complete:r=!1,isPatch:o=!1},rules:i,fateOf:a,linesOf:s}){let l=n.includes(Hl),c=l||n.includes(Wl)?Yt(n):void 0,d=l?
()=>"shown":a,m=[],f=[],p=[],g=[],O=[],M=new Map,P,I=!0,S=0,q=0,Y=!1,T=!1,W=!1,B;function zo(E,_){let{document:ge,role:ne,reason:Ge,resources:Un}=E,je=q++;P??=_,
_!==P&&(I=!1),(ne==="template"||Un.some(X=>X.role==="template"))&&(T=!0),ne==="other"&&Ge!==void 0&&(W=!0);let Ve=r?os(ge,n,o):[];for(let X of Ve)O.push(...$l({
resource:X,document:je},Z(_),e,t));let Hn=Tl(E,e,_,i,d);if(!Hn&&Ve.length===0)return;let he=Hn??Wp;he.hasHidden&&(Y=!0);for(let X of he.findings)m.push(X);for(let X of he.
fits)p.push(X);let qo=he.planes.length>0,fr=c&&(qo||Ve.length>0)?Kl(ge,n,c):[];for(let X of fr)f.push(X);let dt=c&&qo?_l(ge,n,e,c):[],Yo=dt.length>0?d("unresolv\
ed-todo","warning"):"off";if(Yo==="hidden"&&(Y=!0),Yo==="shown")for(let X of dt)m.push(X);if(s&&he.findings.length+fr.length+dt.length>0)for(let[X,ut]of s(ge,n,
[...he.findings,...fr,...dt].map(({range:Jl})=>Jl)))M.set(X,ut);for(let X of he.planes){let ut=()=>Nl({resource:X,document:je},Z(_),e,t);++S===1&&!r&&!Ii(A(X.value,
"/kind"))?B=ut:(B&&g.push(...B()),B=void 0,g.push(...ut()))}}return{add:zo,finish:()=>({planes:S,findings:m,hasHidden:Y,directives:f,fits:p,summaries:g,referrers:O,
lines:M,isTemplate:T,isSkipped:W,isOfOneRelease:I})}}var Wp={planes:[],findings:[],hasHidden:!1,fits:[]};function jl(e){let n=e.filter(t=>t.checked.planes>0);return[...Fe(n,({release:{release:t,from:r}})=>`${t} ${r}`).values()].flatMap(t=>{let[r]=t,o=t.reduce((i,a)=>i+
a.checked.planes,0);return r?[{...r.release,planes:o,files:t.length}]:[]}).sort((t,r)=>r.planes-t.planes)}var _p,Gp=()=>_p??=require("./across-sets.cjs"),Vl=(...e)=>Gp().findAcrossSets(...e);function zl({onePass:e=!0,errorsOnly:n=!1,linesOf:t,release:r,complete:o=!1,...i}={}){let a={sets:[""],complete:o,release:r&&{release:r,from:"option"}},s=new Map,
l=fs(),c=0;function d(P,I,S=a){c++;let q=f(P,I,S),Y=l.vote(I,S,[]);for(let T of O(P.text,S))Y=l.vote(I,S,S.release?[]:Io([T])),q.add(T,Y.release);p({number:I,path:P.
path,context:S,release:Y,checked:q.finish()})}function m({path:P,number:I,context:S},q,Y){let T=f({path:P,text:q},I,S);for(let W of O(q,S))T.add(W,Y.release);p(
{number:I,path:P,context:S,release:Y,checked:T.finish()})}function f(P,I,S){let{levels:q={}}=S;return Gl(P,{number:I,context:S,rules:i,fateOf:(T,W)=>{let B=(Object.
hasOwn(q,T)?q[T]:void 0)??W;return B==="off"?"off":n&&B==="warning"?"hidden":"shown"},linesOf:t})}function p(P){let{findings:I,hasHidden:S,directives:q,planes:Y,
referrers:T,isTemplate:W,isSkipped:B}=P.checked;(Y>0||T.length>0||I.length>0||S||q.length>0||W||B)&&s.set(P.number,P)}function g(P){let{outdated:I,releaseOf:S}=l.
decide(T=>{let[W,B]=[P(T),s.get(T)];return W===void 0||B===void 0?void 0:Io([...O(W,B.context)])}),q=[...s.values()].filter(({checked:T})=>!T.isOfOneRelease).map(
({number:T})=>T),Y=[...s.values()].filter(({checked:T,context:W,release:B})=>T.referrers.length>0&&Z(B.release)!==Z(S(W).release));for(let T of new Set([...I,...q,
...Y.map(({number:W})=>W)])){let[W,B]=[P(T),s.get(T)];W!==void 0&&B!==void 0&&m(B,W,S(B.context))}return M([...s.values()],P)}function O(P,I){return rs(P,{...us(
I),onePass:e})}function M(P,I){let S=new Map;for(let{path:E,checked:_}of P)_.lines.size>0&&S.set(E,new Map(_.lines));let q=P.filter(({context:E,checked:_})=>E.complete||
_.summaries.length>0),{found:Y,clusters:T}=q.length===0?jp:Vl(q.map(({path:E,context:_,release:ge,checked:ne})=>({path:E,context:_,line:Z(ge.release),planes:ne.
summaries,referrers:ne.referrers,hasTemplate:ne.isTemplate})),I,({path:E},_,ge,ne)=>{let Ge=S.get(E)??new Map;for(let[Un,je]of t?.(_,ge,[ne])??[])Ge.set(Un,je);
S.set(E,Ge)}),W=Fe(Y,({plane:E})=>E.file),B=[];return{findings:P.flatMap(({number:E,path:_,context:ge,checked:ne})=>{let Ge=W.get(E)??[];if(ne.findings.length+Ge.
length+ne.directives.length===0)return ne.hasHidden&&B.push(_),[];let Un=[...ne.findings,...Ge.map(({finding:he})=>he)],je=Fl(Un,ne.directives,_),Ve=ge.levels?ps(
je,{rules:ge.levels}):je,Hn=n?Ve.filter(({severity:he})=>he==="error"):Ve;return(ne.hasHidden||Hn.length<Ve.length)&&B.push(_),Hn.sort(Vp)}),filesWithHidden:B,lines:S,
files:c,planes:P.reduce((E,{checked:_})=>E+_.planes,0),filesWithPlanes:P.filter(({checked:E})=>E.planes>0).map(({path:E})=>E),releases:jl(P),fits:P.flatMap(({checked:E})=>E.
fits),templates:P.filter(({checked:E})=>E.isTemplate).map(({path:E})=>E),clusters:T,skipped:P.filter(({checked:E})=>E.isSkipped).map(({path:E})=>E)}}return{add:d,
skip:()=>{c++},finish:g}}var jp={found:[],clusters:[]},Vp=(e,n)=>e.range.start.offset-n.range.start.offset;function ql(e,n={}){let t=zl({...n,endOf:sa});for(let[o,i]of e.entries())t.add(i,o);let{findings:r}=t.finish(o=>e[o]?.text);return[...r]}function Vo([e,...n]){return[Yl(e),...n.map(Yl)]}function Yl(e){if("url"in e)return e;if("issue"in e)return{title:`openchoreo issue ${e.issue}`,url:`${Ql}/issue\
s/${e.issue}`};let{tag:n,lines:t}=e,r="crd"in e?`config/crd/bases/openchoreo.dev_${e.crd}.yaml`:e.file,o="crd"in e?`CRD of ${e.crd}, ${e.field}`:r;return{title:`\
openchoreo ${n}: ${o}`,url:`${Ql}/blob/${n}/${r}${t?zp(t):""}`}}var Ql="https://github.com/openchoreo/openchoreo",zp=e=>`#L${e.replace("-","-L")}`;var qp={"yaml-syntax":["Invalid YAML. Fix it at the reported position.","kubectl rejects the file; lint reads YAML the way kubectl does."],"duplicate-key":["Dup\
licate key. Keep one of them.","kubectl silently uses the last one, so a value that you see may not be the one that takes effect."],"missing-field":["Required f\
ield is missing. Add it.","The CRD of the release or the reference documentation requires it."],"unknown-field":["Unknown field: the kind has no such field in t\
his release. Use the suggested one, or remove it.","kubectl rejects unknown fields; for other clients the API server silently drops them."],"misplaced-fields":[
"Fields of spec are one level too high, next to an empty or missing spec. Indent them below spec.","kubectl rejects them as unknown fields; for other clients th\
e API server silently drops them, and the plane has no spec."],"wrong-type":["A value has the wrong type. Use a value of the expected type; quotes turn a number\
 into a string.","The CRD of the release declares the type of each field."],"null-value":["A field is null. Set a value or remove the field.","The API server dr\
ops null values before it validates."],"value-from":["Both a secret reference and an inline value are set, or neither. Set exactly one of them.","With both, the\
 inline value takes precedence; with neither, the plane is skipped."],"missing-secret-namespace":["A cluster-scoped plane refers to a secret without its namespa\
ce. Add it.","A cluster-scoped resource has no namespace of its own to look in."],"namespace-not-allowed":["A cluster-scoped plane has a namespace. Remove it, o\
r use the namespace-scoped kind.","The API server silently drops it."],"namespaced-observability-plane":["A cluster-scoped plane refers to a namespace-scoped ob\
servability plane. Refer to a ClusterObservabilityPlane.","A validation rule of the CRD: there is no namespace to look it up in."],"unknown-kind":["Unknown kind\
: the release has no such kind. Use the suggested one.","Kinds were added and removed between releases; see docs/releases.md."],"wrong-api-version":["The apiVer\
sion is not OpenChoreo\u2019s. Use openchoreo.dev/v1alpha1.","It is the same in every release."],"unknown-value":["Unsupported value. Use one of the allowed val\
ues.","The CRD of the release lists them."],"invalid-plane-id":["Invalid planeID: only lowercase letters, digits and hyphens are allowed. Change it here and in \
the Helm values of the agent.","The cluster agent is identified by it."],"invalid-name":["Invalid name: it must be a lowercase RFC 1123 subdomain. Use lowercase\
 letters, digits, hyphens and dots.","The API server validates the metadata of every resource."],"invalid-label":["Invalid label or annotation. Change its key o\
r value.","The API server validates the metadata of every resource."],"invalid-format":["A string does not have the required format. Change it.","The API server\
 validates it, or the control plane could not resolve it."],"too-long":["Value is too long. Shorten it.","The API server limits characters, and bytes of annotat\
ions."],"not-an-integer":["A number has a fraction. Use an integer.","The CRD of the release requires an integer."],"out-of-range":["A number is out of range. U\
se one within the limits.","The CRD of the release declares them."],"invalid-date-time":["Invalid date and time. Use RFC 3339, such as 2026-01-02T03:04:05Z.","T\
he API server accepts no other format."],"immutable-field":["An update changes an immutable field. Keep the value, or recreate the resource.","A validation rule\
 of the CRD."],"too-many-issues":["There are more issues than a result can contain. Fix the ones that are listed, then run it again.","A result contains at most\
 10,000 issues, so that no input can fill the memory with them."],unreadable:["A file cannot be read: check its path and its permissions. In a program, part of \
an object cannot be read or is circular: pass plain data.","What cannot be read was not checked."]};function Yp(){return[...Object.entries(qp).map(([e,[n,t]])=>Qp(
e,n,t)),...Le.map(Zl),...ia.map(Zl),{code:"suppression-without-reason",severity:"warning",what:"Suppression without a reason. Write `# openchoreo-planes-disable\
-next-line CODE -- reason`.",why:"Later readers need to know why the finding does not apply here.",sources:[]},{code:"unused-suppression",severity:"warning",what:"\
Unused suppression. Remove it.",why:"It would hide the next finding at that place.",sources:[]},{code:"unresolved-todo",severity:"warning",what:"A comment of `m\
igrate --draft` names a field whose value is still missing. Set it, and remove the comment.",why:"Until then the draft is not what the plane needs, even where t\
he API server accepts it.",sources:[]},{code:"rule-failed",severity:"error",what:"A rule failed on a resource. Please report it, with the manifest.",why:"It is \
a bug in this program; the other rules were still applied.",sources:[]}]}function Qp(e,n,t){let r=Object.hasOwn(yr,e)?yr[e]:void 0,o=Object.hasOwn(br,e)?br[e]:void 0,
i=Zp[e];return{code:e,severity:Qn(e),what:n,why:t,sources:o?Vo(o):[],...i&&{fixed:i},...r&&{example:r}}}var Zp={"null-value":"always","namespace-not-allowed":"a\
lways","unknown-field":"if that is safe","wrong-type":"if that is safe"};function Zl(e){let{code:n,severity:t,reason:r,sources:o,example:i}=e,{release:a,at:s,wrong:l}=i,
[c]=ql([{path:n,text:l}],{release:a,complete:"among"in e&&e.among==="all",...s&&{at:s}}),d=c===void 0?"":`${c.field}: ${c.message}`,m=s?"--at":"among"in e&&e.among===
"all"?"--complete":void 0;return{code:n,severity:t,what:d,example:i,why:r,sources:Vo(o),...m&&{option:m},..."fix"in e&&{fixed:"always"}}}0&&(module.exports={explanations});
