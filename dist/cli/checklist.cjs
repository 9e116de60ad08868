"use strict";var An=Object.defineProperty;var _i=Object.getOwnPropertyDescriptor;var Ni=Object.getOwnPropertyNames;var Mi=Object.prototype.hasOwnProperty;var K=(n,r)=>{for(var i in r)An(n,i,{get:r[i],enumerable:!0})},Fi=(n,r,i,l)=>{if(r&&typeof r=="object"||typeof r=="function")for(let o of Ni(r))!Mi.call(n,o)&&o!==
i&&An(n,o,{get:()=>r[o],enumerable:!(l=_i(r,o))||l.enumerable});return n};var $i=n=>Fi(An({},"__esModule",{value:!0}),n);var As={};K(As,{checklistCommand:()=>xs});module.exports=$i(As);var Mt=(n,r)=>`${n} ${r}${n===1?"":"s"}`;function nn(n,r){let i=new Map;for(let l of n){let o=r(l),s=i.get(o);s?s.push(l):i.set(o,[l])}return i}var Sn={};K(Sn,{isPlane:()=>Bi,validatePlane:()=>qi,withDefaults:()=>Yi});var Di,On=()=>Di??=require("./v0.3.cjs"),qi=(...n)=>On().validatePlane(...n),Bi=(...n)=>On().
isPlane(...n),Yi=(...n)=>On().withDefaults(...n);var tn={};K(tn,{isPlane:()=>Hi,validatePlane:()=>Ui,withDefaults:()=>Ki});var ji,Pn=()=>ji??=require("./v0.4.cjs"),Ui=(...n)=>Pn().validatePlane(...n),Hi=(...n)=>Pn().
isPlane(...n),Ki=(...n)=>Pn().withDefaults(...n);var Tn={};K(Tn,{isPlane:()=>Vi,validatePlane:()=>Wi,withDefaults:()=>zi});var Gi,kn=()=>Gi??=require("./v0.6.cjs"),Wi=(...n)=>kn().validatePlane(...n),Vi=(...n)=>kn().
isPlane(...n),zi=(...n)=>kn().withDefaults(...n);var En={};K(En,{isPlane:()=>Xi,validatePlane:()=>Qi,withDefaults:()=>Zi});var Ji,Cn=()=>Ji??=require("./v0.7.cjs"),Qi=(...n)=>Cn().validatePlane(...n),Xi=(...n)=>Cn().
isPlane(...n),Zi=(...n)=>Cn().withDefaults(...n);var In={};K(In,{isPlane:()=>to,validatePlane:()=>no,withDefaults:()=>ro});var eo,Rn=()=>eo??=require("./v0.8.cjs"),no=(...n)=>Rn().validatePlane(...n),to=(...n)=>Rn().
isPlane(...n),ro=(...n)=>Rn().withDefaults(...n);var _n={};K(_n,{isPlane:()=>lo,validatePlane:()=>oo,withDefaults:()=>so});var io,Ln=()=>io??=require("./v0.9.cjs"),oo=(...n)=>Ln().validatePlane(...n),lo=(...n)=>Ln().
isPlane(...n),so=(...n)=>Ln().withDefaults(...n);var rn={};K(rn,{isPlane:()=>co,validatePlane:()=>uo,withDefaults:()=>fo});var ao,Nn=()=>ao??=require("./v0.10.cjs"),uo=(...n)=>Nn().validatePlane(...n),co=(...n)=>Nn().
isPlane(...n),fo=(...n)=>Nn().withDefaults(...n);var Fn={};K(Fn,{isPlane:()=>ho,validatePlane:()=>mo,withDefaults:()=>go});var po,Mn=()=>po??=require("./v0.12.cjs"),mo=(...n)=>Mn().validatePlane(...n),ho=(...n)=>Mn().
isPlane(...n),go=(...n)=>Mn().withDefaults(...n);var Dn={};K(Dn,{isPlane:()=>vo,validatePlane:()=>bo,withDefaults:()=>wo});var yo,$n=()=>yo??=require("./v0.13.cjs"),bo=(...n)=>$n().validatePlane(...n),vo=(...n)=>$n().
isPlane(...n),wo=(...n)=>$n().withDefaults(...n);var Bn={};K(Bn,{isPlane:()=>Oo,validatePlane:()=>Ao,withDefaults:()=>So});var xo,qn=()=>xo??=require("./v0.14.cjs"),Ao=(...n)=>qn().validatePlane(...n),Oo=(...n)=>qn().
isPlane(...n),So=(...n)=>qn().withDefaults(...n);var on={};K(on,{isPlane:()=>To,validatePlane:()=>ko,withDefaults:()=>Co});var Po,Yn=()=>Po??=require("./v0.15.cjs"),ko=(...n)=>Yn().validatePlane(...n),To=(...n)=>Yn().
isPlane(...n),Co=(...n)=>Yn().withDefaults(...n);var Un={};K(Un,{isPlane:()=>Io,validatePlane:()=>Ro,withDefaults:()=>Lo});var Eo,jn=()=>Eo??=require("./v0.17.cjs"),Ro=(...n)=>jn().validatePlane(...n),Io=(...n)=>jn().
isPlane(...n),Lo=(...n)=>jn().withDefaults(...n);var Kn={};K(Kn,{isPlane:()=>Mo,validatePlane:()=>No,withDefaults:()=>Fo});var _o,Hn=()=>_o??=require("./v1.0.cjs"),No=(...n)=>Hn().validatePlane(...n),Mo=(...n)=>Hn().
isPlane(...n),Fo=(...n)=>Hn().withDefaults(...n);var ln={};K(ln,{isPlane:()=>qo,validatePlane:()=>Do,withDefaults:()=>Bo});var $o,Gn=()=>$o??=require("./v1.1.cjs"),Do=(...n)=>Gn().validatePlane(...n),qo=(...n)=>Gn().
isPlane(...n),Bo=(...n)=>Gn().withDefaults(...n);var sn=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],$e="v0.16",ge=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],Wn={"v0.3":Sn,"v0.4":tn,"v0.5":tn,"v0.6":Tn,"v0.7":En,"v0.8":In,"v0.9":_n,"v0.10":rn,"v0.11":rn,"v0.12":Fn,"v0.13":Dn,"v0.14":Bn,"v0.15":on,
"v0.16":on,"v0.17":Un,"v1.0":Kn,"v1.1":ln,"v1.2":ln},Ft={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},$t={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function ye(n){return Ft[n]}var Dt=[...new Set(sn.map(ye))];function Z(n,r){return n===r||Dt.indexOf(n)>=Dt.indexOf(r)}function ce(n,r){return typeof r=="string"&&
$t[n].includes(r)}function qt(n){return typeof n=="string"&&Object.hasOwn(Wn,n)}function Bt(n){return Wn[n].validatePlane}var Es=Object.prototype;function Yo(n){return typeof n!="object"||n===null||Array.isArray(n)}function B(n){return!Yo(n)}function Yt(n){return n.split("/").slice(1).map(jo)}var jo=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll("~0","~"):n;function jt(n){return/[~\d]/.test(n)?Yt(n).map(r=>/^\d+$/.test(r)?`[${r}]`:`.${r}`).join(
"").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function D(n,r){let i=n;for(let l of Uo(r))if(Array.isArray(i))i=i[Number(l)];else if(B(i)&&Object.hasOwn(i,
l))i=i[l];else return;return i}function Uo(n){let r=Vn.get(n);if(r)return r;let i=Yt(n);return Vn.size<Ho&&Vn.set(n,i),i}var Vn=new Map,Ho=1e3;var Jn="v0.16",zn={name:"Cluster Agent",cpu:50,cpuLimit:100,memory:128,memoryLimit:256},Ut={port:80,purpose:"redirect from HTTP to HTTPS",optional:!0},oe={control:{
chart:"openchoreo-control-plane",required:!0,ports:[{port:443,purpose:"console, API and identity provider",optional:!1},Ut],certificate:"a standard one for cons\
ole, API and identity provider",components:[{name:"Backstage",cpu:200,cpuLimit:2e3,memory:256,memoryLimit:2048},{name:"OpenChoreo API",cpu:100,cpuLimit:500,memory:256,
memoryLimit:512},{name:"Controller Manager",cpu:100,cpuLimit:500,memory:128,memoryLimit:512},{name:"Cluster Gateway",cpu:100,cpuLimit:500,memory:128,memoryLimit:256}],
volumes:[{name:"database",size:500}]},observability:{chart:"openchoreo-observability-plane",required:!1,ports:[{port:443,purpose:"ingestion by OpenSearch",optional:!1}],
certificate:"a standard one for the ingestion endpoint",components:[{name:"OpenSearch (per node)",cpu:100,cpuLimit:1e3,memory:1024,memoryLimit:1024},{name:"Obse\
rver",cpu:100,cpuLimit:200,memory:128,memoryLimit:200},zn],volumes:[{name:"OpenSearch (per data node)",size:5120}]},data:{chart:"openchoreo-data-plane",required:!0,
ports:[{port:443,purpose:"endpoints of applications",optional:!1},Ut],certificate:"a wildcard one for the domain of applications",components:[{name:"KGateway Co\
ntroller",cpu:100,cpuLimit:200,memory:128,memoryLimit:256},zn],volumes:[]},build:{chart:"openchoreo-build-plane",required:!1,ports:[],certificate:"none: it is i\
nternal",components:[{name:"Argo Workflows Controller",cpu:25,cpuLimit:50,memory:32,memoryLimit:64},zn],volumes:[{name:"container registry",size:10240},{name:"c\
ache of Podman",size:10240}]}},Ht=[["Kubernetes","1.32 or later, with RBAC"],["nodes","at least 3, each with 4 CPU cores and 8 GB of memory; for a trial one is \
enough"],["services of type LoadBalancer","with an IP address for each plane that serves port 443"],["a default StorageClass","for the volumes below"],["kubectl",
"1.32 or later"],["Helm","3.12 or later"],["cert-manager","1.12 or later, in every cluster with a plane"],["domains and DNS","registered, and yours to change"],
["firewalls","that let the ports below in"]];function Qn(n,r){if(!B(n)||!ce(r,n.kind))return;let i=String(n.kind),l=D(n,"/metadata/name"),o=D(n,"/metadata/namespace");if(!(typeof l!="string"||l===""))return{
kind:i,name:l,namespace:!le(i)&&typeof o=="string"&&o!==""?o:void 0}}var le=n=>n.startsWith("Cluster")||n==="Organization";function Kt(n){let r=D(n,"/spec/planeID"),i=r===void 0||r===""?D(n,"/metadata/name"):r;return typeof i=="string"?i:void 0}function Gt(n){let r=new Map;for(let o of n){let s=`${o.kind}/${o.name}`,a=r.get(s);a?(a.byNamespace??=new Map([[a.first.namespace,a.first]]),a.byNamespace.has(
o.namespace)||a.byNamespace.set(o.namespace,o)):r.set(s,{first:o})}function i(o,s,a){let u=r.get(`${s}/${a}`);if(!u||le(s)||o.namespace===void 0)return u?.first;
let{first:d,byNamespace:c}=u;return c?c.get(o.namespace)??c.get(void 0):d.namespace===void 0||d.namespace===o.namespace?d:void 0}function l(o,s,a){for(let u of s){
let d=i(o,u,a);if(d)return d}}return{find:i,findFirst:l,findAnywhere:(o,s)=>r.get(`${o}/${s}`)?.first}}function Xn(n,r){let i=[];for(let l of r){let o=D(n,l);typeof o=="string"&&i.push({path:l,text:o})}return i}function Ko(n,r){return(an?.resource!==n||an.line!==r)&&(an={resource:n,line:r,listeners:Go(n,r)}),an.listeners}var an;function Go(n,r){let i=D(n,"/spec/gateway");
return B(i)?Z(r,"v0.17")?Jo(i):Wo.flatMap(({half:l,listeners:o})=>{let s=`${i[`${l}GatewayNamespace`]??""}/${i[`${l}GatewayName`]??""}`;return o.map(a=>({...a,gateway:s}))}):
[]}var Wo=["public","organization"].map(n=>({half:n,listeners:["http","https"].map(r=>({isPublic:n==="public",protocol:r,gateway:[`/spec/gateway/${n}GatewayNamespa\
ce`,`/spec/gateway/${n}GatewayName`],host:`/spec/gateway/${n}VirtualHost`,port:`/spec/gateway/${n}${r.toUpperCase()}Port`}))})),Vo=["/spec/gateway/publicVirtual\
Host"];function Wt(n,r){if(!Z(r,"v0.17"))return Xn(n,Vo);let i=Ko(n,r);if(i.length===0)return[];let l=Xn(n,i.flatMap(({isPublic:o,host:s})=>o?[s]:[]));return[...new Map(
l.map(o=>[o.text,o])).values()]}var zo=["ingress","egress"].flatMap(n=>["external","internal"].map(r=>({way:n,side:r,isPublic:n==="ingress"&&r==="external",listeners:[
"http","https","tls"].map(i=>({protocol:i,host:`/spec/gateway/${n}/${r}/${i}/host`,port:`/spec/gateway/${n}/${r}/${i}/port`}))})));function Jo(n){let r=[];for(let{
way:i,side:l,isPublic:o,listeners:s}of zo){let a=n[i],u=B(a)?a[l]:void 0;if(!B(u))continue;let d=`${u.namespace}/${u.name}`;for(let c of s)B(u[c.protocol])&&r.push(
{isPublic:o,gateway:d,...c})}return r}function Vt(n,r){if(!B(n)||!ce(r,n.kind))return[];let i=String(n.kind),l=i==="Environment"?"dataPlaneRef":Qo(i,r)?"observabilityPlaneRef":void 0;if(l===void 0)return[];
let o=`/spec/${l}`,s=l==="dataPlaneRef"?"DataPlane":"ObservabilityPlane",a=`Cluster${s}`,u=le(i)?a:s,d=D(n,o);if(d==null||d==="")return[{path:o,namePath:o,kinds:Xo(
u,a,r),name:"default",set:!1}];if(typeof d=="string")return[{path:o,namePath:o,kinds:[u],name:d,set:!0}];if(!B(d)||typeof d.name!="string"||d.name==="")return[];
let c=[s,a].find(m=>m===(d.kind??u));return c===void 0?[]:[{path:o,namePath:`${o}/name`,kinds:[c],name:d.name,set:!0}]}function Qo(n,r){return n.endsWith("Plane")&&
!n.endsWith("ObservabilityPlane")&&Z(r,"v0.8")}function Xo(n,r,i){return n!==r&&Z(i,"v1.0")?[n,r]:[n]}function zt(n){let r=n.flatMap(l=>{let o=Zo(l.kind);return o===void 0||l.planeID===void 0?[]:[{plane:l,type:o,planeID:l.planeID}]});return[...nn(r,({type:l,planeID:o})=>`${l}\
/${o}`).values()].flatMap(l=>{let[o]=l;return o?[{type:o.type,planeID:o.planeID,planes:l.map(({plane:s})=>s)}]:[]})}function Zo(n){return el.get(n.startsWith("C\
luster")?n.slice(7):n)}var el=new Map([["DataPlane","data"],["BuildPlane","build"],["WorkflowPlane","workflow"],["ObservabilityPlane","observability"]]);function Jt(n){
let r=new Map,i=new Map;for(let l of n)for(let o of l.hosts){let s=r.get(o);s?i.get(o)?.push(l)===void 0&&i.set(o,[s,l]):r.set(o,l)}return[...i].filter(([,l])=>l.
some(({planeID:o})=>o!==l[0]?.planeID)).map(([l,o])=>({host:l,planes:o}))}function Qt(n){let r=new Set;for(let{hosts:i,planeID:l}of n)i.length>0&&r.add(l);return r.
size>1}function Xt(n,{release:r=$e}={}){let i=ye(r),l=new Map,o=[],s=[],a=rl(l),u=new Set(ce(i,"Organization")?n.flatMap(T=>il(T,i)):[]),d=ll(l,u);for(let[T,L]of n.entries()){
let N=nl(L,i),M=Qn(L,i);if(N!==void 0||!M||!B(L))o.push({resource:T,reason:N??"no-name"});else{let U=a(M),q=d(M);l.set(U,er(U,M,q,T,ol(L),tl(L,r)));let{kind:F,name:Y,
namespace:V}=M,Pe=Wt(L,i).map(({text:ke})=>ke);s.push({kind:F,name:Y,namespace:V,id:U,value:L,planeID:Kt(L),hosts:Pe})}}let c=sl(s,l,d,i),m=Jt(s),b=m.map(({host:T,
planes:L})=>({host:T,nodes:L.map(({id:N})=>N)})),P=zt(s).map(({type:T,planeID:L,planes:N})=>({type:T,planeID:L,nodes:N.map(({id:M})=>M)}));return{release:r,nodes:[
...l.values()],edges:c,clusters:P,multiRegion:m.length===0&&Qt(s),sharedHosts:b,passedOver:o}}function nl(n,r){if(!B(n)||typeof n.kind!="string")return"not-a-re\
source";let{apiVersion:i}=n;return typeof i=="string"&&(i.startsWith("openchoreo.dev/")||i==="openchoreo.dev")&&ce(r,n.kind)?void 0:"not-a-plane"}function tl(n,r){
let i=Bt(r)(n);return i.ok?[]:i.issues}function Zt({kind:n,namespace:r,name:i}){return r===void 0?`${n}/${i}`:`${n}/${r}/${i}`}function rl(n){let r=new Map;return i=>{
let l=Zt(i);if(!n.has(l))return l;let o=(r.get(l)??1)+1;return r.set(l,o),`${l}#${o}`}}function il(n,r){let i=Qn(n,r);return i?.kind==="Organization"?[i.name]:[]}
function er(n,{kind:r,name:i,namespace:l},o,s,a,u){let d={id:n,kind:r,name:i,issues:u};return l!==void 0&&(d.namespace=l),a!==void 0&&(d.displayName=a),o!==void 0&&
(d.parent=o),s!==void 0&&(d.resource=s),d}function ol(n){let r=D(n,"/metadata/annotations/openchoreo.dev~1display-name");return typeof r=="string"&&r!==""?r:void 0}
function ll(n,r){let i=new Map;return({kind:l,namespace:o})=>{if(le(l)||o===void 0)return;let s=i.get(o);if(s!==void 0)return s;let a=r.has(o)?`Organization/${o}`:
un(n,{kind:"Namespace",name:o,namespace:void 0});return i.set(o,a),a}}function un(n,r,i){let l=Zt(r);return n.has(l)||n.set(l,er(l,r,i,void 0,void 0,[])),l}function sl(n,r,i,l){
let{findFirst:o}=Gt(n),s=[];for(let a of n){for(let{path:u,kinds:d,name:c,set:m}of Vt(a.value,l)){let b=o(a,d,c),P=jt(u);if(b)s.push({from:a.id,to:b.id,field:P,
how:m?"set":"default"});else if(m){let[T=""]=d,L={kind:T,name:c,namespace:le(T)?void 0:a.namespace};s.push({from:a.id,to:un(r,L,i(L)),field:P,how:"dangling"})}}
al(s,a,r,i)}return s}function al(n,{id:r,value:i,namespace:l},o,s){let a=D(i,"/spec/secretStoreRef/name");if(typeof a=="string"&&a!==""){let d={kind:"ClusterSec\
retStore",name:a,namespace:void 0};n.push({from:r,to:un(o,d),field:"spec.secretStoreRef",how:"set"})}let u=D(i,"/spec/imagePullSecretRefs");if(Array.isArray(u))
for(let d of new Set(u)){if(typeof d!="string"||d==="")continue;let c={kind:"SecretReference",name:d,namespace:l};n.push({from:r,to:un(o,c,s(c)),field:"spec.ima\
gePullSecretRefs",how:"set"})}}function nr(n,r={}){let i=Xt(n,r),{release:l}=i,o=b=>ul(i,n,b),s=hl(i),[a,u,d]=[o("observability"),o("data"),o("build")],c=[{step:"prerequisites",title:"Before \
you begin",items:Ht.map(([b,P])=>({what:b,detail:P}))},{step:"control-plane",title:"Control plane",items:cl()},{step:"trust",title:"Trust, where a plane is in a\
 cluster of its own",items:fl()},{step:"observability",title:"Observability planes",items:a.flatMap(b=>Zn(b,"observability",l))},{step:"data",title:"Data planes",
items:u.flatMap(b=>[...Zn(b,"data",l),...ml(b,s)])},{step:"build",title:Z(ye(l),"v1.0")?"Workflow planes":"Build planes",items:d.flatMap(b=>Zn(b,"build",l))},{step:"\
environments",title:"Environments",items:yl(i)}],m=["control",...a.map(()=>"observability"),...u.map(()=>"data"),...d.map(()=>"build")];return{release:l,documented:Jn,
steps:c.filter(({items:b})=>b.length>0),totals:bl(m),problems:vl(i)}}function ul({clusters:n,nodes:r},i,l){let o=new Map(r.map(s=>[s.id,s]));return n.filter(s=>s.
type===l||l==="build"&&s.type==="workflow").map(({planeID:s,nodes:a})=>{let u=a.flatMap(d=>o.get(d)??[]);return{planeID:s,nodes:u,values:u.map(({resource:d})=>d===
void 0?void 0:i[d])}})}function cl(){let{chart:n,ports:r,certificate:i,volumes:l}=oe.control;return[{what:"chart",detail:n},{what:"domains",detail:"one each for\
 console, API and identity provider"},{what:"certificate",detail:i},...tr(r,"control plane"),{what:"Cluster Gateway",detail:"its ingress and certificate: all ot\
her planes connect to it, by WebSocket on port 8443"},...l.map(({name:o,size:s})=>({what:"storage",detail:`${be(s)} for the ${o}`}))]}function fl(){return[{what:"\
CA of the Cluster Gateway",detail:"taken from the control plane and given to each other cluster, which verifies the control plane with it"},{what:"network",detail:"\
each other cluster reaches the Cluster Gateway; nothing has to reach the cluster agents"}]}function Zn({planeID:n,nodes:r,values:i},l,o){let{ports:s,certificate:a,
volumes:u,components:d}=oe[l],m=l==="build"&&Z(ye(o),"v1.0")?`the chart of workflow planes of ${o}`:oe[l].chart,b=r.map(({id:T})=>T).join(", "),P=d.map(({name:T,
cpu:L,memory:N})=>`${T} ${L}m CPU and ${be(N)}`).join(", ");return[{what:`chart for ${b}`,detail:`${m} with the Helm value clusterAgent.planeID=${n}`},...tr(s,n),
...s.length===0?[{what:"inbound ports",detail:`none for ${n}`}]:[],{what:"outbound connections",detail:`from ${n} to the Cluster Gateway${l==="build"?", and to \
the container registry":""}`},{what:"certificate",detail:`for ${n}: ${a}`},...u.map(({name:T,size:L})=>({what:"storage",detail:`${be(L)} for the ${T} of ${n}`})),
{what:"resources",detail:`requested by ${n}: ${P} (${Jn})`},...i.flatMap((T,L)=>dl(T,r[L]))]}function tr(n,r){return n.map(({port:i,purpose:l,optional:o})=>({what:`\
port ${i}`,detail:`${r}: ${l}${o?" (optional)":""}`}))}function dl(n,r){let i=D(n,"/spec/clusterAgent/clientCA")??D(n,"/spec/agent/clientCA"),l=B(i)?i.secretKeyRef??
i.secretRef:void 0,o=D(n,"/spec/secretStoreRef/name"),s=D(n,"/spec/imagePullSecretRefs"),a=D(n,"/spec/observerURL");return[...B(l)?[pl(l,r)]:[],...typeof o=="st\
ring"?[{what:"ClusterSecretStore",detail:`${o}, in the cluster of ${r?.id}`}]:[],...(Array.isArray(s)?s:[]).filter(u=>typeof u=="string").map(u=>({what:"SecretR\
eference",detail:`${u}, with credentials for pulling images`})),...typeof a=="string"&&!a.includes("@")?[{what:"domain",detail:`of ${a}, the observer of ${r?.id}`}]:
[]]}function pl(n,r){let i=typeof n.namespace=="string"&&n.namespace!==""?n.namespace:r?.namespace??"default",[l,o]=[String(n.name),String(n.key)];return{what:"\
secret",detail:`${l} in the namespace ${i}, with the CA of the agent of ${r?.id} in ${o}`,command:`kubectl create secret generic ${et(l)} --namespace ${et(i)} -\
-from-file=${et(`${o}=CA.crt`)}`}}var et=n=>/^[\w.=/-]+$/.test(n)?n:`'${n.replaceAll("'","'\\''")}'`;function ml({nodes:n,values:r},i){let l=n.flatMap(({id:s})=>i.
get(s)??[]);return[...new Set(r.flatMap(gl))].flatMap(s=>{let a=l.map(({name:u,namespace:d})=>`${u}-${d??"NAMESPACE"}.${s}`);return[{what:"domain",detail:`*.${s}${a.
length>0?`, of which these are in use: ${a.join(", ")}`:""}`}]})}function hl({nodes:n,edges:r}){let i=new Map(n.map(s=>[s.id,s])),l=r.filter(({field:s})=>s==="s\
pec.dataPlaneRef"),o=nn(l,({to:s})=>s);return new Map([...o].map(([s,a])=>[s,a.flatMap(({from:u})=>i.get(u)??[])]))}function gl(n){return["/spec/gateway/publicV\
irtualHost",...["http","https","tls"].map(i=>`/spec/gateway/ingress/external/${i}/host`)].map(i=>D(n,i)).filter(i=>typeof i=="string")}function yl({nodes:n,edges:r}){
let i=new Map(r.filter(({field:l})=>l==="spec.dataPlaneRef").map(l=>[l.from,l]));return n.filter(({kind:l,resource:o})=>l==="Environment"&&o!==void 0).map(({id:l,
name:o})=>{let s=i.get(l);return{what:`Environment ${o}`,detail:s?`after ${s.to}; its data plane cannot be changed later`:"it names no data plane, and there is \
none named default"}})}function bl(n){let r=i=>n.reduce((l,o)=>l+i(o),0);return{cpu:r(i=>oe[i].components.reduce((l,{cpu:o})=>l+o,0)),memory:r(i=>oe[i].components.
reduce((l,{memory:o})=>l+o,0)),storage:r(i=>oe[i].volumes.reduce((l,{size:o})=>l+o,0)),addresses:n.filter(i=>oe[i].ports.some(({port:l})=>l===443)).length}}function vl({
nodes:n,edges:r,sharedHosts:i,passedOver:l,release:o}){return[...l.map(({resource:s,reason:a})=>`resource ${s+1} is not in this list: ${wl[a].replace("RELEASE",
o)}`),...r.filter(({how:s})=>s==="dangling").map(({from:s,to:a,field:u})=>`${s}: ${u} leads nowhere: there is no ${a}`),...n.filter(({issues:s})=>s.length>0).map(
({id:s,issues:a})=>`${s}: it is not valid (${Mt(a.length,"issue")}): lint it`),...i.map(({host:s,nodes:a})=>`${s} is the public host of different clusters: ${a.
join(", ")}`)]}var wl={"not-a-resource":"it has no kind","not-a-plane":"it is of no kind of a plane in RELEASE","no-name":"it has no name"},be=n=>n%1024===0?`${n/
1024}Gi`:`${n}Mi`;var ve=n=>n.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu,"\uFFFD");var or=["text","markdown","json"];function lr(n,r){return xl[r](n)}var xl={text:n=>[...rr(n,"",r=>`  ! ${ve(r)}`),...n.steps.flatMap(({title:r,items:i},l)=>[`${l+
1}. ${r}`,...i.flatMap(({what:o,detail:s,command:a})=>[`   [ ] ${ve(`${o}: ${s}`)}`,...a===void 0?[]:[`         ${ve(a)}`]]),""]),ir(n),""].join(`
`),markdown:n=>["# What must exist","",...rr(n,"## To be mended first",r=>`- ${nt(r)}`),...n.steps.flatMap(({title:r,items:i},l)=>[`## ${l+1}. ${r}`,"",...i.flatMap(
({what:o,detail:s,command:a})=>[`- [ ] **${nt(o)}**: ${nt(s)}`,...a===void 0?[]:["",`      ${ve(a)}`,""]]),""]),ir(n),""].join(`
`),json:n=>`${JSON.stringify(n,null,2)}
`};function rr({problems:n},r,i){return n.length===0?[]:[...r===""?["To be mended first"]:[r,""],...n.map(i),""]}function ir({totals:{cpu:n,memory:r,storage:i,addresses:l},
documented:o}){return`In all, as the document of ${o} has it: ${n}m CPU and ${be(r)} of memory requested, ${be(i)} of storage, ${l} IP ${l===1?"address":"addres\
ses"}.`}var nt=n=>ve(n).replace(/[\\`*_{}[\]<>#|!~]/g,"\\$&");var we={ok:0,findings:1,failure:2};var xe=[],tt=[];function rt(n,r,i){if(n===r)return 0;let l=i?.maxDistance,o=n;n.length>r.length&&(n=r,r=o);let s=n.length,a=r.length;for(;s>0&&n.charCodeAt(~-s)===
r.charCodeAt(~-a);)s--,a--;let u=0;for(;u<s&&n.charCodeAt(u)===r.charCodeAt(u);)u++;if(s-=u,a-=u,l!==void 0&&a-s>l)return l;if(s===0)return l!==void 0&&a>l?l:a;
let d,c,m,b,P=0,T=0;for(;P<s;)tt[P]=n.charCodeAt(u+P),xe[P]=++P;for(;T<a;){for(d=r.charCodeAt(u+T),m=T++,c=T,P=0;P<s;P++)b=d===tt[P]?m:m+1,m=xe[P],c=xe[P]=m>c?b>
c?c+1:b:b>m?m+1:b;if(l!==void 0){let L=c;for(P=0;P<s;P++)xe[P]<L&&(L=xe[P]);if(L>l)return l}}return xe.length=s,tt.length=s,l!==void 0&&c>l?l:c}var Al=64;function Ae(n,r){if(n.length>Al)return;let i=n.toLowerCase(),l=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,o;for(let s of r){if(Math.abs(s.length-
n.length)>=l)continue;let a=s.toLowerCase(),u=Ol(i,a)?1:rt(i,a,{maxDistance:l});u<l&&(l=u,o=s)}return o}function Ol(n,r){if(n.length!==r.length)return!1;let i=0;
for(;i<n.length&&n[i]===r[i];)i++;return n[i]===r[i+1]&&n[i+1]===r[i]&&n.slice(i+2)===r.slice(i+2)}var it="openchoreo.dev";function sr(n){return ar(n,"").filter(r=>Sl(r.value))}function ar(n,r){return B(n)&&typeof n.kind=="string"&&n.kind.endsWith("List")&&Array.
isArray(n.items)?n.items.flatMap((i,l)=>ar(i,`${r}/items/${l}`)):[{pointer:r,value:n}]}function Sl(n){if(!B(n))return!1;let{apiVersion:r,kind:i}=n;if(typeof r!=
"string"||r==="")return typeof i=="string"&&i.endsWith("Plane")&&ge.includes(i);let l=r.split("/")[0]??"";return l!==it?(l.endsWith(`.${it}`)||Ae(l,[it])!==void 0)&&
typeof i=="string"&&ge.includes(i):typeof i!="string"||i===""?!0:ge.includes(i)||i.endsWith("Plane")||Ae(i,ge)!==void 0}function Pl(n){return n&&n.__esModule&&Object.prototype.hasOwnProperty.call(n,"default")?n.default:n}var H={},cn={},se={},ur;function De(){if(ur)return se;ur=1;
function n(a){return typeof a>"u"||a===null}function r(a){return typeof a=="object"&&a!==null}function i(a){return Array.isArray(a)?a:n(a)?[]:[a]}function l(a,u){
if(u){let d=Object.keys(u);for(let c=0,m=d.length;c<m;c+=1){let b=d[c];a[b]=u[b]}}return a}function o(a,u){let d="";for(let c=0;c<u;c+=1)d+=a;return d}function s(a){
return a===0&&Number.NEGATIVE_INFINITY===1/a}return se.isNothing=n,se.isObject=r,se.toArray=i,se.repeat=o,se.isNegativeZero=s,se.extend=l,se}var ot,cr;function qe(){
if(cr)return ot;cr=1;function n(i,l){let o="",s=i.reason||"(unknown reason)";return i.mark?(i.mark.name&&(o+='in "'+i.mark.name+'" '),o+="("+(i.mark.line+1)+":"+
(i.mark.column+1)+")",!l&&i.mark.snippet&&(o+=`

`+i.mark.snippet),s+" "+o):s}function r(i,l){Error.call(this),this.name="YAMLException",this.reason=i,this.mark=l,this.message=n(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return r.prototype=Object.create(Error.prototype),r.prototype.constructor=r,r.prototype.
toString=function(l){return this.name+": "+n(this,l)},ot=r,ot}var lt,fr;function kl(){if(fr)return lt;fr=1;let n=De();function r(o,s,a,u,d){let c="",m="",b=Math.
floor(d/2)-1;return u-s>b&&(c=" ... ",s=u-b+c.length),a-u>b&&(m=" ...",a=u+b-m.length),{str:c+o.slice(s,a).replace(/\t/g,"\u2192")+m,pos:u-s+c.length}}function i(o,s){
return n.repeat(" ",s-o.length)+o}function l(o,s){if(s=Object.create(s||null),!o.buffer)return null;s.maxLength||(s.maxLength=79),typeof s.indent!="number"&&(s.
indent=1),typeof s.linesBefore!="number"&&(s.linesBefore=3),typeof s.linesAfter!="number"&&(s.linesAfter=2);let a=/\r?\n|\r|\0/g,u=[0],d=[],c,m=-1;for(;c=a.exec(
o.buffer);)d.push(c.index),u.push(c.index+c[0].length),o.position<=c.index&&m<0&&(m=u.length-2);m<0&&(m=u.length-1);let b="",P=Math.min(o.line+s.linesAfter,d.length).
toString().length,T=s.maxLength-(s.indent+P+3);for(let N=1;N<=s.linesBefore&&!(m-N<0);N++){let M=r(o.buffer,u[m-N],d[m-N],o.position-(u[m]-u[m-N]),T);b=n.repeat(
" ",s.indent)+i((o.line-N+1).toString(),P)+" | "+M.str+`
`+b}let L=r(o.buffer,u[m],d[m],o.position,T);b+=n.repeat(" ",s.indent)+i((o.line+1).toString(),P)+" | "+L.str+`
`,b+=n.repeat("-",s.indent+P+3+L.pos)+`^
`;for(let N=1;N<=s.linesAfter&&!(m+N>=d.length);N++){let M=r(o.buffer,u[m+N],d[m+N],o.position-(u[m]-u[m+N]),T);b+=n.repeat(" ",s.indent)+i((o.line+N+1).toString(),
P)+" | "+M.str+`
`}return b.replace(/\n$/,"")}return lt=l,lt}var st,dr;function G(){if(dr)return st;dr=1;let n=qe(),r=["kind","multi","resolve","construct","instanceOf","predica\
te","represent","representName","defaultStyle","styleAliases"],i=["scalar","sequence","mapping"];function l(s){let a={};return s!==null&&Object.keys(s).forEach(
function(u){s[u].forEach(function(d){a[String(d)]=u})}),a}function o(s,a){if(a=a||{},Object.keys(a).forEach(function(u){if(r.indexOf(u)===-1)throw new n('Unknow\
n option "'+u+'" is met in definition of "'+s+'" YAML type.')}),this.options=a,this.tag=s,this.kind=a.kind||null,this.resolve=a.resolve||function(){return!0},this.
construct=a.construct||function(u){return u},this.instanceOf=a.instanceOf||null,this.predicate=a.predicate||null,this.represent=a.represent||null,this.representName=
a.representName||null,this.defaultStyle=a.defaultStyle||null,this.multi=a.multi||!1,this.styleAliases=l(a.styleAliases||null),i.indexOf(this.kind)===-1)throw new n(
'Unknown kind "'+this.kind+'" is specified for "'+s+'" YAML type.')}return st=o,st}var at,pr;function Nr(){if(pr)return at;pr=1;let n=qe(),r=G();function i(s,a){
let u=[];return s[a].forEach(function(d){let c=u.length;u.forEach(function(m,b){m.tag===d.tag&&m.kind===d.kind&&m.multi===d.multi&&(c=b)}),u[c]=d}),u}function l(){
let s={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function a(u){u.multi?(s.multi[u.kind].push(u),s.multi.
fallback.push(u)):s[u.kind][u.tag]=s.fallback[u.tag]=u}for(let u=0,d=arguments.length;u<d;u+=1)arguments[u].forEach(a);return s}function o(s){return this.extend(
s)}return o.prototype.extend=function(a){let u=[],d=[];if(a instanceof r)d.push(a);else if(Array.isArray(a))d=d.concat(a);else if(a&&(Array.isArray(a.implicit)||
Array.isArray(a.explicit)))a.implicit&&(u=u.concat(a.implicit)),a.explicit&&(d=d.concat(a.explicit));else throw new n("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");u.forEach(function(m){if(!(m instanceof r))throw new n("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(m.loadKind&&m.loadKind!=="scalar")throw new n("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(m.multi)throw new n("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),d.forEach(function(m){if(!(m instanceof r))throw new n("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let c=Object.create(o.prototype);return c.implicit=(this.implicit||[]).concat(u),c.explicit=(this.explicit||[]).concat(d),c.compiledImplicit=i(c,"impli\
cit"),c.compiledExplicit=i(c,"explicit"),c.compiledTypeMap=l(c.compiledImplicit,c.compiledExplicit),c},at=o,at}var ut,mr;function Mr(){if(mr)return ut;mr=1;let n=G();
return ut=new n("tag:yaml.org,2002:str",{kind:"scalar",construct:function(r){return r!==null?r:""}}),ut}var ct,hr;function Fr(){if(hr)return ct;hr=1;let n=G();return ct=
new n("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(r){return r!==null?r:[]}}),ct}var ft,gr;function $r(){if(gr)return ft;gr=1;let n=G();return ft=
new n("tag:yaml.org,2002:map",{kind:"mapping",construct:function(r){return r!==null?r:{}}}),ft}var dt,yr;function Dr(){if(yr)return dt;yr=1;let n=Nr();return dt=
new n({explicit:[Mr(),Fr(),$r()]}),dt}var pt,br;function qr(){if(br)return pt;br=1;let n=G();function r(o){if(o===null)return!0;let s=o.length;return s===1&&o===
"~"||s===4&&(o==="null"||o==="Null"||o==="NULL")}function i(){return null}function l(o){return o===null}return pt=new n("tag:yaml.org,2002:null",{kind:"scalar",
resolve:r,construct:i,predicate:l,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),pt}var mt,vr;function Br(){if(vr)return mt;vr=1;let n=G();function r(o){if(o===null)return!1;
let s=o.length;return s===4&&(o==="true"||o==="True"||o==="TRUE")||s===5&&(o==="false"||o==="False"||o==="FALSE")}function i(o){return o==="true"||o==="True"||o===
"TRUE"}function l(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return mt=new n("tag:yaml.org,2002:bool",{kind:"scalar",resolve:r,construct:i,
predicate:l,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){return o?"True":"Fals\
e"}},defaultStyle:"lowercase"}),mt}var ht,wr;function Yr(){if(wr)return ht;wr=1;let n=De(),r=G();function i(c){return c>=48&&c<=57||c>=65&&c<=70||c>=97&&c<=102}
function l(c){return c>=48&&c<=55}function o(c){return c>=48&&c<=57}function s(c){if(c===null)return!1;let m=c.length,b=0,P=!1;if(!m)return!1;let T=c[b];if((T===
"-"||T==="+")&&(T=c[++b]),T==="0"){if(b+1===m)return!0;if(T=c[++b],T==="b"){for(b++;b<m;b++){if(T=c[b],T!=="0"&&T!=="1")return!1;P=!0}return P&&isFinite(a(c))}if(T===
"x"){for(b++;b<m;b++){if(!i(c.charCodeAt(b)))return!1;P=!0}return P&&isFinite(a(c))}if(T==="o"){for(b++;b<m;b++){if(!l(c.charCodeAt(b)))return!1;P=!0}return P&&
isFinite(a(c))}}for(;b<m;b++){if(!o(c.charCodeAt(b)))return!1;P=!0}return P?isFinite(a(c)):!1}function a(c){let m=c,b=1,P=m[0];if((P==="-"||P==="+")&&(P==="-"&&
(b=-1),m=m.slice(1),P=m[0]),m==="0")return 0;if(P==="0"){if(m[1]==="b")return b*parseInt(m.slice(2),2);if(m[1]==="x")return b*parseInt(m.slice(2),16);if(m[1]===
"o")return b*parseInt(m.slice(2),8)}return b*parseInt(m,10)}function u(c){return a(c)}function d(c){return Object.prototype.toString.call(c)==="[object Number]"&&
c%1===0&&!n.isNegativeZero(c)}return ht=new r("tag:yaml.org,2002:int",{kind:"scalar",resolve:s,construct:u,predicate:d,represent:{binary:function(c){return c>=0?
"0b"+c.toString(2):"-0b"+c.toString(2).slice(1)},octal:function(c){return c>=0?"0o"+c.toString(8):"-0o"+c.toString(8).slice(1)},decimal:function(c){return c.toString(
10)},hexadecimal:function(c){return c>=0?"0x"+c.toString(16).toUpperCase():"-0x"+c.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),ht}var gt,xr;function jr(){if(xr)return gt;xr=1;let n=De(),r=G(),i=new RegExp("^(?:[-+]?(?\
:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),l=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)\
|\\.(?:nan|NaN|NAN))$");function o(c){return c===null||!i.test(c)?!1:isFinite(parseFloat(c,10))?!0:l.test(c)}function s(c){let m=c.toLowerCase(),b=m[0]==="-"?-1:
1;return"+-".indexOf(m[0])>=0&&(m=m.slice(1)),m===".inf"?b===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:m===".nan"?NaN:b*parseFloat(m,10)}let a=/^[-+]?[0-9]+e/;
function u(c,m){if(isNaN(c))switch(m){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
c)switch(m){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===c)switch(m){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(n.isNegativeZero(c))return"-0.0";let b=c.toString(10);return a.test(b)?b.replace(
"e",".e"):b}function d(c){return Object.prototype.toString.call(c)==="[object Number]"&&(c%1!==0||n.isNegativeZero(c))}return gt=new r("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:s,predicate:d,represent:u,defaultStyle:"lowercase"}),gt}var yt,Ar;function Ur(){return Ar||(Ar=1,yt=Dr().extend({implicit:[qr(),
Br(),Yr(),jr()]})),yt}var bt,Or;function Hr(){return Or||(Or=1,bt=Ur()),bt}var vt,Sr;function Kr(){if(Sr)return vt;Sr=1;let n=G(),r=new RegExp("^([0-9][0-9][0-9\
][0-9])-([0-9][0-9])-([0-9][0-9])$"),i=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\\
.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function l(a){return a===null?!1:r.exec(a)!==null||i.exec(a)!==null}function o(a){let u=0,d=null,
c=r.exec(a);if(c===null&&(c=i.exec(a)),c===null)throw new Error("Date resolve error");let m=+c[1],b=+c[2]-1,P=+c[3];if(!c[4])return new Date(Date.UTC(m,b,P));let T=+c[4],
L=+c[5],N=+c[6];if(c[7]){for(u=c[7].slice(0,3);u.length<3;)u+="0";u=+u}if(c[9]){let U=+c[10],q=+(c[11]||0);d=(U*60+q)*6e4,c[9]==="-"&&(d=-d)}let M=new Date(Date.
UTC(m,b,P,T,L,N,u));return d&&M.setTime(M.getTime()-d),M}function s(a){return a.toISOString()}return vt=new n("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:l,
construct:o,instanceOf:Date,represent:s}),vt}var wt,Pr;function Gr(){if(Pr)return wt;Pr=1;let n=G();function r(i){return i==="<<"||i===null}return wt=new n("tag\
:yaml.org,2002:merge",{kind:"scalar",resolve:r}),wt}var xt,kr;function Wr(){if(kr)return xt;kr=1;let n=G(),r=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx\
yz0123456789+/=
\r`;function i(a){if(a===null)return!1;let u=0,d=a.length,c=r;for(let m=0;m<d;m++){let b=c.indexOf(a.charAt(m));if(!(b>64)){if(b<0)return!1;u+=6}}return u%8===0}
function l(a){let u=a.replace(/[\r\n=]/g,""),d=u.length,c=r,m=0,b=[];for(let T=0;T<d;T++)T%4===0&&T&&(b.push(m>>16&255),b.push(m>>8&255),b.push(m&255)),m=m<<6|c.
indexOf(u.charAt(T));let P=d%4*6;return P===0?(b.push(m>>16&255),b.push(m>>8&255),b.push(m&255)):P===18?(b.push(m>>10&255),b.push(m>>2&255)):P===12&&b.push(m>>4&
255),new Uint8Array(b)}function o(a){let u="",d=0,c=a.length,m=r;for(let P=0;P<c;P++)P%3===0&&P&&(u+=m[d>>18&63],u+=m[d>>12&63],u+=m[d>>6&63],u+=m[d&63]),d=(d<<
8)+a[P];let b=c%3;return b===0?(u+=m[d>>18&63],u+=m[d>>12&63],u+=m[d>>6&63],u+=m[d&63]):b===2?(u+=m[d>>10&63],u+=m[d>>4&63],u+=m[d<<2&63],u+=m[64]):b===1&&(u+=m[d>>
2&63],u+=m[d<<4&63],u+=m[64],u+=m[64]),u}function s(a){return Object.prototype.toString.call(a)==="[object Uint8Array]"}return xt=new n("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:i,construct:l,predicate:s,represent:o}),xt}var At,Tr;function Vr(){if(Tr)return At;Tr=1;let n=G(),r=Object.prototype.hasOwnProperty,i=Object.
prototype.toString;function l(s){if(s===null)return!0;let a={},u=s;for(let d=0,c=u.length;d<c;d+=1){let m=u[d],b=!1;if(i.call(m)!=="[object Object]")return!1;let P;
for(P in m)if(r.call(m,P))if(!b)b=!0;else return!1;if(!b||r.call(a,P))return!1;Object.defineProperty(a,P,{value:!0})}return!0}function o(s){return s!==null?s:[]}
return At=new n("tag:yaml.org,2002:omap",{kind:"sequence",resolve:l,construct:o}),At}var Ot,Cr;function zr(){if(Cr)return Ot;Cr=1;let n=G(),r=Object.prototype.toString;
function i(o){if(o===null)return!0;let s=o,a=new Array(s.length);for(let u=0,d=s.length;u<d;u+=1){let c=s[u];if(r.call(c)!=="[object Object]")return!1;let m=Object.
keys(c);if(m.length!==1)return!1;a[u]=[m[0],c[m[0]]]}return!0}function l(o){if(o===null)return[];let s=o,a=new Array(s.length);for(let u=0,d=s.length;u<d;u+=1){
let c=s[u],m=Object.keys(c);a[u]=[m[0],c[m[0]]]}return a}return Ot=new n("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:i,construct:l}),Ot}var St,Er;function Jr(){
if(Er)return St;Er=1;let n=G(),r=Object.prototype.hasOwnProperty;function i(o){if(o===null)return!0;let s=o;for(let a in s)if(r.call(s,a)&&s[a]!==null)return!1;
return!0}function l(o){return o!==null?o:{}}return St=new n("tag:yaml.org,2002:set",{kind:"mapping",resolve:i,construct:l}),St}var Pt,Rr;function Tt(){return Rr||
(Rr=1,Pt=Hr().extend({implicit:[Kr(),Gr()],explicit:[Wr(),Vr(),zr(),Jr()]})),Pt}var Ir;function Tl(){if(Ir)return cn;Ir=1;let n=De(),r=qe(),i=kl(),l=Tt(),o=Object.
prototype.hasOwnProperty,s=1,a=2,u=3,d=4,c=1,m=2,b=3,P=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
T=/[\x85\u2028\u2029]/,L=/[,\[\]{}]/,N=/^(?:!|!!|![0-9A-Za-z-]+!)$/,M=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function U(e){return Object.
prototype.toString.call(e)}function q(e){return e===10||e===13}function F(e){return e===9||e===32}function Y(e){return e===9||e===32||e===10||e===13}function V(e){
return e===44||e===91||e===93||e===123||e===125}function Pe(e){if(e>=48&&e<=57)return e-48;let f=e|32;return f>=97&&f<=102?f-97+10:-1}function ke(e){return e===
120?2:e===117?4:e===85?8:0}function Ue(e){return e>=48&&e<=57?e-48:-1}function Te(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function hn(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function Ce(e,f,v){f==="__proto__"?Object.defineProperty(e,f,{configurable:!0,enumerable:!0,writable:!0,value:v}):e[f]=
v}let He=new Array(256),Ee=new Array(256);for(let e=0;e<256;e++)He[e]=Te(e)?1:0,Ee[e]=Te(e);function j(e,f){this.input=e,this.filename=f.filename||null,this.schema=
f.schema||l,this.onWarning=f.onWarning||null,this.legacy=f.legacy||!1,this.json=f.json||!1,this.listener=f.listener||null,this.maxDepth=typeof f.maxDepth=="numb\
er"?f.maxDepth:100,this.maxTotalMergeKeys=typeof f.maxTotalMergeKeys=="number"?f.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=e.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Ke(e,f){let v={name:e.filename,buffer:e.input.slice(0,-1),position:e.position,line:e.line,column:e.position-
e.lineStart};return v.snippet=i(v),new r(f,v)}function C(e,f){throw Ke(e,f)}function pe(e,f){e.onWarning&&e.onWarning.call(null,Ke(e,f))}function Q(e,f,v){let w=e.
anchorMapTransactions;if(w.length!==0){let g=w[w.length-1];o.call(g,f)||(g[f]={existed:o.call(e.anchorMap,f),value:e.anchorMap[f]})}e.anchorMap[f]=v}function gn(e){
e.anchorMapTransactions.push(Object.create(null))}function ue(e){let f=e.anchorMapTransactions.pop(),v=e.anchorMapTransactions;if(v.length===0)return;let w=v[v.
length-1],g=Object.keys(f);for(let t=0,p=g.length;t<p;t+=1){let h=g[t];o.call(w,h)||(w[h]=f[h])}}function yn(e){let f=e.anchorMapTransactions.pop(),v=Object.keys(
f);for(let w=v.length-1;w>=0;w-=1){let g=f[v[w]];g.existed?e.anchorMap[v[w]]=g.value:delete e.anchorMap[v[w]]}}function Re(e){return{position:e.position,line:e.
line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,tag:e.tag,anchor:e.anchor,kind:e.kind,result:e.result}}function me(e,f){e.position=
f.position,e.line=f.line,e.lineStart=f.lineStart,e.lineIndent=f.lineIndent,e.firstTabInLine=f.firstTabInLine,e.tag=f.tag,e.anchor=f.anchor,e.kind=f.kind,e.result=
f.result}let Ge={YAML:function(f,v,w){f.version!==null&&C(f,"duplication of %YAML directive"),w.length!==1&&C(f,"YAML directive accepts exactly one argument");let g=/^([0-9]+)\.([0-9]+)$/.
exec(w[0]);g===null&&C(f,"ill-formed argument of the YAML directive");let t=parseInt(g[1],10),p=parseInt(g[2],10);t!==1&&C(f,"unacceptable YAML version of the d\
ocument"),f.version=w[0],f.checkLineBreaks=p<2,p!==1&&p!==2&&pe(f,"unsupported YAML version of the document")},TAG:function(f,v,w){let g;w.length!==2&&C(f,"TAG \
directive accepts exactly two arguments");let t=w[0];g=w[1],N.test(t)||C(f,"ill-formed tag handle (first argument) of the TAG directive"),o.call(f.tagMap,t)&&C(
f,'there is a previously declared suffix for "'+t+'" tag handle'),M.test(g)||C(f,"ill-formed tag prefix (second argument) of the TAG directive");try{g=decodeURIComponent(
g)}catch{C(f,"tag prefix is malformed: "+g)}f.tagMap[t]=g}};function W(e,f,v,w){if(f<v){let g=e.input.slice(f,v);if(w)for(let t=0,p=g.length;t<p;t+=1){let h=g.charCodeAt(
t);h===9||h>=32&&h<=1114111||C(e,"expected valid JSON character")}else P.test(g)&&C(e,"the stream contains non-printable characters");e.result+=g}}function ne(e){
e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&C(e,"merge keys exceeded maxTotalMergeKeys ("+e.maxTotalMergeKeys+")")}function Ie(e,f,v,w){
n.isObject(v)||C(e,"cannot merge mappings; the provided source object is unacceptable"),ne(e);let g=Object.keys(v);for(let t=0,p=g.length;t<p;t+=1){let h=g[t];ne(
e),o.call(f,h)||(Ce(f,h,v[h]),w[h]=!0)}}function X(e,f,v,w,g,t,p,h,x){if(Array.isArray(g)){g=Array.prototype.slice.call(g);for(let A=0,O=g.length;A<O;A+=1)Array.
isArray(g[A])&&C(e,"nested arrays are not supported inside keys"),typeof g=="object"&&U(g[A])==="[object Object]"&&(g[A]="[object Object]")}if(typeof g=="object"&&
U(g)==="[object Object]"&&(g="[object Object]"),g=String(g),f===null&&(f={}),w==="tag:yaml.org,2002:merge")if(Array.isArray(t)){t.length>100&&C(e,"abnormal merg\
e sequence size");for(let A=0,O=t.length;A<O;A+=1)Ie(e,f,t[A],v)}else Ie(e,f,t,v);else!e.json&&!o.call(v,g)&&o.call(f,g)&&(e.line=p||e.line,e.lineStart=h||e.lineStart,
e.position=x||e.position,C(e,"duplicated mapping key")),Ce(f,g,t),delete v[g];return f}function Le(e){let f=e.input.charCodeAt(e.position);f===10?e.position++:f===
13?(e.position++,e.input.charCodeAt(e.position)===10&&e.position++):C(e,"a line break is expected"),e.line+=1,e.lineStart=e.position,e.firstTabInLine=-1}function $(e,f,v){
let w=0,g=e.input.charCodeAt(e.position);for(;g!==0;){for(;F(g);)g===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),g=e.input.charCodeAt(++e.position);
if(f&&g===35)do g=e.input.charCodeAt(++e.position);while(g!==10&&g!==13&&g!==0);if(q(g))for(Le(e),g=e.input.charCodeAt(e.position),w++,e.lineIndent=0;g===32;)e.
lineIndent++,g=e.input.charCodeAt(++e.position);else break}return v!==-1&&w!==0&&e.lineIndent<v&&pe(e,"deficient indentation"),w}function z(e){let f=e.position,
v=e.input.charCodeAt(f);return!!((v===45||v===46)&&v===e.input.charCodeAt(f+1)&&v===e.input.charCodeAt(f+2)&&(f+=3,v=e.input.charCodeAt(f),v===0||Y(v)))}function he(e,f){
f===1?e.result+=" ":f>1&&(e.result+=n.repeat(`
`,f-1))}function We(e,f,v){let w,g,t,p,h,x,A=e.kind,O=e.result,y=e.input.charCodeAt(e.position);if(Y(y)||V(y)||y===35||y===38||y===42||y===33||y===124||y===62||
y===39||y===34||y===37||y===64||y===96)return!1;if(y===63||y===45){let S=e.input.charCodeAt(e.position+1);if(Y(S)||v&&V(S))return!1}for(e.kind="scalar",e.result=
"",w=g=e.position,t=!1;y!==0;){if(y===58){let S=e.input.charCodeAt(e.position+1);if(Y(S)||v&&V(S))break}else if(y===35){let S=e.input.charCodeAt(e.position-1);if(Y(
S))break}else{if(e.position===e.lineStart&&z(e)||v&&V(y))break;if(q(y))if(p=e.line,h=e.lineStart,x=e.lineIndent,$(e,!1,-1),e.lineIndent>=f){t=!0,y=e.input.charCodeAt(
e.position);continue}else{e.position=g,e.line=p,e.lineStart=h,e.lineIndent=x;break}}t&&(W(e,w,g,!1),he(e,e.line-p),w=g=e.position,t=!1),F(y)||(g=e.position+1),y=
e.input.charCodeAt(++e.position)}return W(e,w,g,!1),e.result?!0:(e.kind=A,e.result=O,!1)}function _e(e,f){let v,w,g=e.input.charCodeAt(e.position);if(g!==39)return!1;
for(e.kind="scalar",e.result="",e.position++,v=w=e.position;(g=e.input.charCodeAt(e.position))!==0;)if(g===39)if(W(e,v,e.position,!0),g=e.input.charCodeAt(++e.position),
g===39)v=e.position,e.position++,w=e.position;else return!0;else q(g)?(W(e,v,w,!0),he(e,$(e,!1,f)),v=w=e.position):e.position===e.lineStart&&z(e)?C(e,"unexpecte\
d end of the document within a single quoted scalar"):(e.position++,F(g)||(w=e.position));C(e,"unexpected end of the stream within a single quoted scalar")}function Ve(e,f){
let v,w,g,t=e.input.charCodeAt(e.position);if(t!==34)return!1;for(e.kind="scalar",e.result="",e.position++,v=w=e.position;(t=e.input.charCodeAt(e.position))!==0;){
if(t===34)return W(e,v,e.position,!0),e.position++,!0;if(t===92){if(W(e,v,e.position,!0),t=e.input.charCodeAt(++e.position),q(t))$(e,!1,f);else if(t<256&&He[t])
e.result+=Ee[t],e.position++;else if((g=ke(t))>0){let p=g,h=0;for(;p>0;p--)t=e.input.charCodeAt(++e.position),(g=Pe(t))>=0?h=(h<<4)+g:C(e,"expected hexadecimal \
character");e.result+=hn(h),e.position++}else C(e,"unknown escape sequence");v=w=e.position}else q(t)?(W(e,v,w,!0),he(e,$(e,!1,f)),v=w=e.position):e.position===
e.lineStart&&z(e)?C(e,"unexpected end of the document within a double quoted scalar"):(e.position++,F(t)||(w=e.position))}C(e,"unexpected end of the stream with\
in a double quoted scalar")}function ze(e,f){let v=!0,w,g,t,p=e.tag,h,x=e.anchor,A,O,y,S,k=Object.create(null),E,R,I,_=e.input.charCodeAt(e.position);if(_===91)
A=93,S=!1,h=[];else if(_===123)A=125,S=!0,h={};else return!1;for(e.anchor!==null&&Q(e,e.anchor,h),_=e.input.charCodeAt(++e.position);_!==0;){if($(e,!0,f),_=e.input.
charCodeAt(e.position),_===A)return e.position++,e.tag=p,e.anchor=x,e.kind=S?"mapping":"sequence",e.result=h,!0;if(v?_===44&&C(e,"expected the node content, but\
 found ','"):C(e,"missed comma between flow collection entries"),R=E=I=null,O=y=!1,_===63){let ie=e.input.charCodeAt(e.position+1);Y(ie)&&(O=y=!0,e.position++,$(
e,!0,f))}w=e.line,g=e.lineStart,t=e.position,re(e,f,s,!1,!0),R=e.tag,E=e.result,$(e,!0,f),_=e.input.charCodeAt(e.position),(y||e.line===w)&&_===58&&(O=!0,_=e.input.
charCodeAt(++e.position),$(e,!0,f),re(e,f,s,!1,!0),I=e.result),S?X(e,h,k,R,E,I,w,g,t):O?h.push(X(e,null,k,R,E,I,w,g,t)):h.push(E),$(e,!0,f),_=e.input.charCodeAt(
e.position),_===44?(v=!0,_=e.input.charCodeAt(++e.position)):v=!1}C(e,"unexpected end of the stream within a flow collection")}function te(e,f){let v,w=c,g=!1,t=!1,
p=f,h=0,x=!1,A,O=e.input.charCodeAt(e.position);if(O===124)v=!1;else if(O===62)v=!0;else return!1;for(e.kind="scalar",e.result="";O!==0;)if(O=e.input.charCodeAt(
++e.position),O===43||O===45)c===w?w=O===43?b:m:C(e,"repeat of a chomping mode identifier");else if((A=Ue(O))>=0)A===0?C(e,"bad explicit indentation width of a \
block scalar; it cannot be less than one"):t?C(e,"repeat of an indentation width identifier"):(p=f+A-1,t=!0);else break;if(F(O)){do O=e.input.charCodeAt(++e.position);while(F(
O));if(O===35)do O=e.input.charCodeAt(++e.position);while(!q(O)&&O!==0)}for(;O!==0;){for(Le(e),e.lineIndent=0,O=e.input.charCodeAt(e.position);(!t||e.lineIndent<
p)&&O===32;)e.lineIndent++,O=e.input.charCodeAt(++e.position);if(!t&&e.lineIndent>p&&(p=e.lineIndent),q(O)){h++;continue}if(!t&&p===0&&C(e,"missing indentation \
for block scalar"),e.lineIndent<p){w===b?e.result+=n.repeat(`
`,g?1+h:h):w===c&&g&&(e.result+=`
`);break}v?F(O)?(x=!0,e.result+=n.repeat(`
`,g?1+h:h)):x?(x=!1,e.result+=n.repeat(`
`,h+1)):h===0?g&&(e.result+=" "):e.result+=n.repeat(`
`,h):e.result+=n.repeat(`
`,g?1+h:h),g=!0,t=!0,h=0;let y=e.position;for(;!q(O)&&O!==0;)O=e.input.charCodeAt(++e.position);W(e,y,e.position,!1)}return!0}function Je(e,f){let v=e.tag,w=e.anchor,
g=[],t=!1;if(e.firstTabInLine!==-1)return!1;e.anchor!==null&&Q(e,e.anchor,g);let p=e.input.charCodeAt(e.position);for(;p!==0&&(e.firstTabInLine!==-1&&(e.position=
e.firstTabInLine,C(e,"tab characters must not be used in indentation")),p===45);){let h=e.input.charCodeAt(e.position+1);if(!Y(h))break;if(t=!0,e.position++,$(e,
!0,-1)&&e.lineIndent<=f){g.push(null),p=e.input.charCodeAt(e.position);continue}let x=e.line;if(re(e,f,u,!1,!0),g.push(e.result),$(e,!0,-1),p=e.input.charCodeAt(
e.position),(e.line===x||e.lineIndent>f)&&p!==0)C(e,"bad indentation of a sequence entry");else if(e.lineIndent<f)break}return t?(e.tag=v,e.anchor=w,e.kind="seq\
uence",e.result=g,!0):!1}function Qe(e,f,v){let w,g,t,p,h=e.tag,x=e.anchor,A={},O=Object.create(null),y=null,S=null,k=null,E=!1,R=!1;if(e.firstTabInLine!==-1)return!1;
e.anchor!==null&&Q(e,e.anchor,A);let I=e.input.charCodeAt(e.position);for(;I!==0;){!E&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,C(e,"tab characters m\
ust not be used in indentation"));let _=e.input.charCodeAt(e.position+1),ie=e.line;if((I===63||I===58)&&Y(_))I===63?(E&&(X(e,A,O,y,S,null,g,t,p),y=S=k=null),R=!0,
E=!0,w=!0):E?(E=!1,w=!0):C(e,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),e.position+=1,I=_;else{if(g=e.
line,t=e.lineStart,p=e.position,!re(e,v,a,!1,!0))break;if(e.line===ie){for(I=e.input.charCodeAt(e.position);F(I);)I=e.input.charCodeAt(++e.position);if(I===58)I=
e.input.charCodeAt(++e.position),Y(I)||C(e,"a whitespace character is expected after the key-value separator within a block mapping"),E&&(X(e,A,O,y,S,null,g,t,p),
y=S=k=null),R=!0,E=!1,w=!1,y=e.tag,S=e.result;else if(R)C(e,"can not read an implicit mapping pair; a colon is missed");else return e.tag=h,e.anchor=x,!0}else if(R)
C(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return e.tag=h,e.anchor=x,!0}if((e.line===ie||e.lineIndent>f)&&(E&&(g=
e.line,t=e.lineStart,p=e.position),re(e,f,d,!0,w)&&(E?S=e.result:k=e.result),E||(X(e,A,O,y,S,k,g,t,p),y=S=k=null),$(e,!0,-1),I=e.input.charCodeAt(e.position)),(e.
line===ie||e.lineIndent>f)&&I!==0)C(e,"bad indentation of a mapping entry");else if(e.lineIndent<f)break}return E&&X(e,A,O,y,S,null,g,t,p),R&&(e.tag=h,e.anchor=
x,e.kind="mapping",e.result=A),R}function Xe(e){let f=!1,v=!1,w,g,t=e.input.charCodeAt(e.position);if(t!==33)return!1;e.tag!==null&&C(e,"duplication of a tag pr\
operty"),t=e.input.charCodeAt(++e.position),t===60?(f=!0,t=e.input.charCodeAt(++e.position)):t===33?(v=!0,w="!!",t=e.input.charCodeAt(++e.position)):w="!";let p=e.
position;if(f){do t=e.input.charCodeAt(++e.position);while(t!==0&&t!==62);e.position<e.length?(g=e.input.slice(p,e.position),t=e.input.charCodeAt(++e.position)):
C(e,"unexpected end of the stream within a verbatim tag")}else{for(;t!==0&&!Y(t);)t===33&&(v?C(e,"tag suffix cannot contain exclamation marks"):(w=e.input.slice(
p-1,e.position+1),N.test(w)||C(e,"named tag handle cannot contain such characters"),v=!0,p=e.position+1)),t=e.input.charCodeAt(++e.position);g=e.input.slice(p,e.
position),L.test(g)&&C(e,"tag suffix cannot contain flow indicator characters")}g&&!M.test(g)&&C(e,"tag name cannot contain such characters: "+g);try{g=decodeURIComponent(
g)}catch{C(e,"tag name is malformed: "+g)}return f?e.tag=g:o.call(e.tagMap,w)?e.tag=e.tagMap[w]+g:w==="!"?e.tag="!"+g:w==="!!"?e.tag="tag:yaml.org,2002:"+g:C(e,
'undeclared tag handle "'+w+'"'),!0}function Ze(e){let f=e.input.charCodeAt(e.position);if(f!==38)return!1;e.anchor!==null&&C(e,"duplication of an anchor proper\
ty"),f=e.input.charCodeAt(++e.position);let v=e.position;for(;f!==0&&!Y(f)&&!V(f);)f=e.input.charCodeAt(++e.position);return e.position===v&&C(e,"name of an anc\
hor node must contain at least one character"),e.anchor=e.input.slice(v,e.position),!0}function bn(e){let f=e.input.charCodeAt(e.position);if(f!==42)return!1;f=
e.input.charCodeAt(++e.position);let v=e.position;for(;f!==0&&!Y(f)&&!V(f);)f=e.input.charCodeAt(++e.position);e.position===v&&C(e,"name of an alias node must c\
ontain at least one character");let w=e.input.slice(v,e.position);return o.call(e.anchorMap,w)||C(e,'unidentified alias "'+w+'"'),e.result=e.anchorMap[w],$(e,!0,
-1),!0}function en(e,f,v,w){let g=Re(e);return gn(e),me(e,f),e.tag=null,e.anchor=null,e.kind=null,e.result=null,Qe(e,v,w)&&e.kind==="mapping"?(ue(e),!0):(yn(e),
me(e,g),!1)}function re(e,f,v,w,g){let t,p,h=1,x=!1,A=!1,O=null,y,S,k;e.depth>=e.maxDepth&&C(e,"nesting exceeded maxDepth ("+e.maxDepth+")"),e.depth+=1,e.listener!==
null&&e.listener("open",e),e.tag=null,e.anchor=null,e.kind=null,e.result=null;let E=t=p=d===v||u===v;if(w&&$(e,!0,-1)&&(x=!0,e.lineIndent>f?h=1:e.lineIndent===f?
h=0:e.lineIndent<f&&(h=-1)),h===1)for(;;){let R=e.input.charCodeAt(e.position),I=Re(e);if(x&&(R===33&&e.tag!==null||R===38&&e.anchor!==null)||!Xe(e)&&!Ze(e))break;
O===null&&(O=I),$(e,!0,-1)?(x=!0,p=E,e.lineIndent>f?h=1:e.lineIndent===f?h=0:e.lineIndent<f&&(h=-1)):p=!1}if(p&&(p=x||g),h===1||d===v)if(s===v||a===v?S=f:S=f+1,
k=e.position-e.lineStart,h===1)if(p&&(Je(e,k)||Qe(e,k,S))||ze(e,S))A=!0;else{let R=e.input.charCodeAt(e.position);O!==null&&E&&!p&&R!==124&&R!==62&&en(e,O,O.position-
O.lineStart,S)||t&&te(e,S)||_e(e,S)||Ve(e,S)?A=!0:bn(e)?(A=!0,(e.tag!==null||e.anchor!==null)&&C(e,"alias node should not have any properties")):We(e,S,s===v)&&
(A=!0,e.tag===null&&(e.tag="?")),e.anchor!==null&&Q(e,e.anchor,e.result)}else h===0&&(A=p&&Je(e,k));if(e.tag===null)e.anchor!==null&&Q(e,e.anchor,e.result);else if(e.
tag==="?"){e.result!==null&&e.kind!=="scalar"&&C(e,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+e.kind+'"');for(let R=0,I=e.implicitTypes.
length;R<I;R+=1)if(y=e.implicitTypes[R],y.resolve(e.result)){e.result=y.construct(e.result),e.tag=y.tag,e.anchor!==null&&Q(e,e.anchor,e.result);break}}else if(e.
tag!=="!"){if(o.call(e.typeMap[e.kind||"fallback"],e.tag))y=e.typeMap[e.kind||"fallback"][e.tag];else{y=null;let R=e.typeMap.multi[e.kind||"fallback"];for(let I=0,
_=R.length;I<_;I+=1)if(e.tag.slice(0,R[I].tag.length)===R[I].tag){y=R[I];break}}y||C(e,"unknown tag !<"+e.tag+">"),e.result!==null&&y.kind!==e.kind&&C(e,"unacce\
ptable node kind for !<"+e.tag+'> tag; it should be "'+y.kind+'", not "'+e.kind+'"'),y.resolve(e.result,e.tag)?(e.result=y.construct(e.result,e.tag),e.anchor!==
null&&Q(e,e.anchor,e.result)):C(e,"cannot resolve a node with !<"+e.tag+"> explicit tag")}return e.listener!==null&&e.listener("close",e),e.depth-=1,e.tag!==null||
e.anchor!==null||A}function vn(e){let f=e.position,v=!1,w;for(e.version=null,e.checkLineBreaks=e.legacy,e.tagMap=Object.create(null),e.anchorMap=Object.create(null);(w=
e.input.charCodeAt(e.position))!==0&&($(e,!0,-1),w=e.input.charCodeAt(e.position),!(e.lineIndent>0||w!==37));){v=!0,w=e.input.charCodeAt(++e.position);let g=e.position;
for(;w!==0&&!Y(w);)w=e.input.charCodeAt(++e.position);let t=e.input.slice(g,e.position),p=[];for(t.length<1&&C(e,"directive name must not be less than one chara\
cter in length");w!==0;){for(;F(w);)w=e.input.charCodeAt(++e.position);if(w===35){do w=e.input.charCodeAt(++e.position);while(w!==0&&!q(w));break}if(q(w))break;
for(g=e.position;w!==0&&!Y(w);)w=e.input.charCodeAt(++e.position);p.push(e.input.slice(g,e.position))}w!==0&&Le(e),o.call(Ge,t)?Ge[t](e,t,p):pe(e,'unknown docum\
ent directive "'+t+'"')}if($(e,!0,-1),e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+
2)===45?(e.position+=3,$(e,!0,-1)):v&&C(e,"directives end mark is expected"),re(e,e.lineIndent-1,d,!1,!0),$(e,!0,-1),e.checkLineBreaks&&T.test(e.input.slice(f,e.
position))&&pe(e,"non-ASCII line breaks are interpreted as content"),e.documents.push(e.result),e.position===e.lineStart&&z(e)){e.input.charCodeAt(e.position)===
46&&(e.position+=3,$(e,!0,-1));return}e.position<e.length-1&&C(e,"end of the stream or a document separator is expected")}function Ne(e,f){e=String(e),f=f||{},e.
length!==0&&(e.charCodeAt(e.length-1)!==10&&e.charCodeAt(e.length-1)!==13&&(e+=`
`),e.charCodeAt(0)===65279&&(e=e.slice(1)));let v=new j(e,f),w=e.indexOf("\0");for(w!==-1&&(v.position=w,C(v,"null byte is not allowed in input")),v.input+="\0";v.
input.charCodeAt(v.position)===32;)v.lineIndent+=1,v.position+=1;for(;v.position<v.length-1;)vn(v);return v.documents}function wn(e,f,v){f!==null&&typeof f=="ob\
ject"&&typeof v>"u"&&(v=f,f=null);let w=Ne(e,v);if(typeof f!="function")return w;for(let g=0,t=w.length;g<t;g+=1)f(w[g])}function xn(e,f){let v=Ne(e,f);if(v.length!==
0){if(v.length===1)return v[0];throw new r("expected a single document in the stream, but found more")}}return cn.loadAll=wn,cn.load=xn,cn}var kt={},Lr;function Cl(){
if(Lr)return kt;Lr=1;let n=De(),r=qe(),i=Tt(),l=Object.prototype.toString,o=Object.prototype.hasOwnProperty,s=65279,a=9,u=10,d=13,c=32,m=33,b=34,P=35,T=37,L=38,
N=39,M=42,U=44,q=45,F=58,Y=61,V=62,Pe=63,ke=64,Ue=91,Te=93,hn=96,Ce=123,He=124,Ee=125,j={};j[0]="\\0",j[7]="\\a",j[8]="\\b",j[9]="\\t",j[10]="\\n",j[11]="\\v",j[12]=
"\\f",j[13]="\\r",j[27]="\\e",j[34]='\\"',j[92]="\\\\",j[133]="\\N",j[160]="\\_",j[8232]="\\L",j[8233]="\\P";let Ke=["y","Y","yes","Yes","YES","on","On","ON","n",
"N","no","No","NO","off","Off","OFF"],C=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function pe(t,p){if(p===null)return{};let h={},x=Object.keys(p);for(let A=0,
O=x.length;A<O;A+=1){let y=x[A],S=String(p[y]);y.slice(0,2)==="!!"&&(y="tag:yaml.org,2002:"+y.slice(2));let k=t.compiledTypeMap.fallback[y];k&&o.call(k.styleAliases,
S)&&(S=k.styleAliases[S]),h[y]=S}return h}function Q(t){let p,h,x=t.toString(16).toUpperCase();if(t<=255)p="x",h=2;else if(t<=65535)p="u",h=4;else if(t<=4294967295)
p="U",h=8;else throw new r("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+p+n.repeat("0",h-x.length)+x}let gn=1,ue=2;function yn(t){
this.schema=t.schema||i,this.indent=Math.max(1,t.indent||2),this.noArrayIndent=t.noArrayIndent||!1,this.skipInvalid=t.skipInvalid||!1,this.flowLevel=n.isNothing(
t.flowLevel)?-1:t.flowLevel,this.styleMap=pe(this.schema,t.styles||null),this.sortKeys=t.sortKeys||!1,this.lineWidth=t.lineWidth||80,this.noRefs=t.noRefs||!1,this.
noCompatMode=t.noCompatMode||!1,this.condenseFlow=t.condenseFlow||!1,this.quotingType=t.quotingType==='"'?ue:gn,this.forceQuotes=t.forceQuotes||!1,this.replacer=
typeof t.replacer=="function"?t.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function Re(t,p){let h=n.repeat(" ",p),x=0,A="",O=t.length;for(;x<O;){let y,S=t.indexOf(`
`,x);S===-1?(y=t.slice(x),x=O):(y=t.slice(x,S+1),x=S+1),y.length&&y!==`
`&&(A+=h),A+=y}return A}function me(t,p){return`
`+n.repeat(" ",t.indent*p)}function Ge(t,p){for(let h=0,x=t.implicitTypes.length;h<x;h+=1)if(t.implicitTypes[h].resolve(p))return!0;return!1}function W(t){return t===
c||t===a}function ne(t){return t>=32&&t<=126||t>=161&&t<=55295&&t!==8232&&t!==8233||t>=57344&&t<=65533&&t!==s||t>=65536&&t<=1114111}function Ie(t){return ne(t)&&
t!==s&&t!==d&&t!==u}function X(t,p,h){let x=Ie(t),A=x&&!W(t);return(h?x:x&&t!==U&&t!==Ue&&t!==Te&&t!==Ce&&t!==Ee)&&t!==P&&!(p===F&&!A)||Ie(p)&&!W(p)&&t===P||p===
F&&A}function Le(t){return ne(t)&&t!==s&&!W(t)&&t!==q&&t!==Pe&&t!==F&&t!==U&&t!==Ue&&t!==Te&&t!==Ce&&t!==Ee&&t!==P&&t!==L&&t!==M&&t!==m&&t!==He&&t!==Y&&t!==V&&t!==
N&&t!==b&&t!==T&&t!==ke&&t!==hn}function $(t){return!W(t)&&t!==F}function z(t,p){let h=t.charCodeAt(p),x;return h>=55296&&h<=56319&&p+1<t.length&&(x=t.charCodeAt(
p+1),x>=56320&&x<=57343)?(h-55296)*1024+x-56320+65536:h}function he(t){return/^\n* /.test(t)}let We=1,_e=2,Ve=3,ze=4,te=5;function Je(t,p,h,x,A,O,y,S){let k,E=0,
R=null,I=!1,_=!1,ie=x!==-1,Me=-1,Fe=Le(z(t,0))&&$(z(t,t.length-1));if(p||y)for(k=0;k<t.length;E>=65536?k+=2:k++){if(E=z(t,k),!ne(E))return te;Fe=Fe&&X(E,R,S),R=
E}else{for(k=0;k<t.length;E>=65536?k+=2:k++){if(E=z(t,k),E===u)I=!0,ie&&(_=_||k-Me-1>x&&t[Me+1]!==" ",Me=k);else if(!ne(E))return te;Fe=Fe&&X(E,R,S),R=E}_=_||ie&&
k-Me-1>x&&t[Me+1]!==" "}return!I&&!_?Fe&&!y&&!A(t)?We:O===ue?te:_e:h>9&&he(t)?te:y?O===ue?te:_e:_?ze:Ve}function Qe(t,p,h,x,A){t.dump=(function(){if(p.length===
0)return t.quotingType===ue?'""':"''";if(!t.noCompatMode&&(Ke.indexOf(p)!==-1||C.test(p)))return t.quotingType===ue?'"'+p+'"':"'"+p+"'";let O=t.indent*Math.max(
1,h),y=t.lineWidth===-1?-1:Math.max(Math.min(t.lineWidth,40),t.lineWidth-O),S=x||t.flowLevel>-1&&h>=t.flowLevel;function k(E){return Ge(t,E)}switch(Je(p,S,t.indent,
y,k,t.quotingType,t.forceQuotes&&!x,A)){case We:return p;case _e:return"'"+p.replace(/'/g,"''")+"'";case Ve:return"|"+Xe(p,t.indent)+Ze(Re(p,O));case ze:return"\
>"+Xe(p,t.indent)+Ze(Re(bn(p,y),O));case te:return'"'+re(p)+'"';default:throw new r("impossible error: invalid scalar style")}})()}function Xe(t,p){let h=he(t)?
String(p):"",x=t[t.length-1]===`
`,O=x&&(t[t.length-2]===`
`||t===`
`)?"+":x?"":"-";return h+O+`
`}function Ze(t){return t[t.length-1]===`
`?t.slice(0,-1):t}function bn(t,p){let h=/(\n+)([^\n]*)/g,x=(function(){let S=t.indexOf(`
`);return S=S!==-1?S:t.length,h.lastIndex=S,en(t.slice(0,S),p)})(),A=t[0]===`
`||t[0]===" ",O,y;for(;y=h.exec(t);){let S=y[1],k=y[2];O=k[0]===" ",x+=S+(!A&&!O&&k!==""?`
`:"")+en(k,p),A=O}return x}function en(t,p){if(t===""||t[0]===" ")return t;let h=/ [^ ]/g,x,A=0,O,y=0,S=0,k="";for(;x=h.exec(t);)S=x.index,S-A>p&&(O=y>A?y:S,k+=
`
`+t.slice(A,O),A=O+1),y=S;return k+=`
`,t.length-A>p&&y>A?k+=t.slice(A,y)+`
`+t.slice(y+1):k+=t.slice(A),k.slice(1)}function re(t){let p="",h=0;for(let x=0;x<t.length;h>=65536?x+=2:x++){h=z(t,x);let A=j[h];!A&&ne(h)?(p+=t[x],h>=65536&&(p+=
t[x+1])):p+=A||Q(h)}return p}function vn(t,p,h){let x="",A=t.tag;for(let O=0,y=h.length;O<y;O+=1){let S=h[O];t.replacer&&(S=t.replacer.call(h,String(O),S)),(f(t,
p,S,!1,!1)||typeof S>"u"&&f(t,p,null,!1,!1))&&(x!==""&&(x+=","+(t.condenseFlow?"":" ")),x+=t.dump)}t.tag=A,t.dump="["+x+"]"}function Ne(t,p,h,x){let A="",O=t.tag;
for(let y=0,S=h.length;y<S;y+=1){let k=h[y];t.replacer&&(k=t.replacer.call(h,String(y),k)),(f(t,p+1,k,!0,!0,!1,!0)||typeof k>"u"&&f(t,p+1,null,!0,!0,!1,!0))&&((!x||
A!=="")&&(A+=me(t,p)),t.dump&&u===t.dump.charCodeAt(0)?A+="-":A+="- ",A+=t.dump)}t.tag=O,t.dump=A||"[]"}function wn(t,p,h){let x="",A=t.tag,O=Object.keys(h);for(let y=0,
S=O.length;y<S;y+=1){let k="";x!==""&&(k+=", "),t.condenseFlow&&(k+='"');let E=O[y],R=h[E];t.replacer&&(R=t.replacer.call(h,E,R)),f(t,p,E,!1,!1)&&(t.dump.length>
1024&&(k+="? "),k+=t.dump+(t.condenseFlow?'"':"")+":"+(t.condenseFlow?"":" "),f(t,p,R,!1,!1)&&(k+=t.dump,x+=k))}t.tag=A,t.dump="{"+x+"}"}function xn(t,p,h,x){let A="",
O=t.tag,y=Object.keys(h);if(t.sortKeys===!0)y.sort();else if(typeof t.sortKeys=="function")y.sort(t.sortKeys);else if(t.sortKeys)throw new r("sortKeys must be a\
 boolean or a function");for(let S=0,k=y.length;S<k;S+=1){let E="";(!x||A!=="")&&(E+=me(t,p));let R=y[S],I=h[R];if(t.replacer&&(I=t.replacer.call(h,R,I)),!f(t,p+
1,R,!0,!0,!0))continue;let _=t.tag!==null&&t.tag!=="?"||t.dump&&t.dump.length>1024;_&&(t.dump&&u===t.dump.charCodeAt(0)?E+="?":E+="? "),E+=t.dump,_&&(E+=me(t,p)),
f(t,p+1,I,!0,_)&&(t.dump&&u===t.dump.charCodeAt(0)?E+=":":E+=": ",E+=t.dump,A+=E)}t.tag=O,t.dump=A||"{}"}function e(t,p,h){let x=h?t.explicitTypes:t.implicitTypes;
for(let A=0,O=x.length;A<O;A+=1){let y=x[A];if((y.instanceOf||y.predicate)&&(!y.instanceOf||typeof p=="object"&&p instanceof y.instanceOf)&&(!y.predicate||y.predicate(
p))){if(h?y.multi&&y.representName?t.tag=y.representName(p):t.tag=y.tag:t.tag="?",y.represent){let S=t.styleMap[y.tag]||y.defaultStyle,k;if(l.call(y.represent)===
"[object Function]")k=y.represent(p,S);else if(o.call(y.represent,S))k=y.represent[S](p,S);else throw new r("!<"+y.tag+'> tag resolver accepts not "'+S+'" style');
t.dump=k}return!0}}return!1}function f(t,p,h,x,A,O,y){t.tag=null,t.dump=h,e(t,h,!1)||e(t,h,!0);let S=l.call(t.dump),k=x;x&&(x=t.flowLevel<0||t.flowLevel>p);let E=S===
"[object Object]"||S==="[object Array]",R,I;if(E&&(R=t.duplicates.indexOf(h),I=R!==-1),(t.tag!==null&&t.tag!=="?"||I||t.indent!==2&&p>0)&&(A=!1),I&&t.usedDuplicates[R])
t.dump="*ref_"+R;else{if(E&&I&&!t.usedDuplicates[R]&&(t.usedDuplicates[R]=!0),S==="[object Object]")x&&Object.keys(t.dump).length!==0?(xn(t,p,t.dump,A),I&&(t.dump=
"&ref_"+R+t.dump)):(wn(t,p,t.dump),I&&(t.dump="&ref_"+R+" "+t.dump));else if(S==="[object Array]")x&&t.dump.length!==0?(t.noArrayIndent&&!y&&p>0?Ne(t,p-1,t.dump,
A):Ne(t,p,t.dump,A),I&&(t.dump="&ref_"+R+t.dump)):(vn(t,p,t.dump),I&&(t.dump="&ref_"+R+" "+t.dump));else if(S==="[object String]")t.tag!=="?"&&Qe(t,t.dump,p,O,k);else{
if(S==="[object Undefined]")return!1;if(t.skipInvalid)return!1;throw new r("unacceptable kind of an object to dump "+S)}if(t.tag!==null&&t.tag!=="?"){let _=encodeURI(
t.tag[0]==="!"?t.tag.slice(1):t.tag).replace(/!/g,"%21");t.tag[0]==="!"?_="!"+_:_.slice(0,18)==="tag:yaml.org,2002:"?_="!!"+_.slice(18):_="!<"+_+">",t.dump=_+" "+
t.dump}}return!0}function v(t,p){let h=[],x=[];w(t,h,x);let A=x.length;for(let O=0;O<A;O+=1)p.duplicates.push(h[x[O]]);p.usedDuplicates=new Array(A)}function w(t,p,h){
if(t!==null&&typeof t=="object"){let x=p.indexOf(t);if(x!==-1)h.indexOf(x)===-1&&h.push(x);else if(p.push(t),Array.isArray(t))for(let A=0,O=t.length;A<O;A+=1)w(
t[A],p,h);else{let A=Object.keys(t);for(let O=0,y=A.length;O<y;O+=1)w(t[A[O]],p,h)}}}function g(t,p){p=p||{};let h=new yn(p);h.noRefs||v(t,h);let x=t;return h.replacer&&
(x=h.replacer.call({"":x},"",x)),f(h,0,x,!0,!0)?h.dump+`
`:""}return kt.dump=g,kt}var _r;function El(){if(_r)return H;_r=1;let n=Tl(),r=Cl();function i(l,o){return function(){throw new Error("Function yaml."+l+" is re\
moved in js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return H.Type=G(),H.Schema=Nr(),H.FAILSAFE_SCHEMA=Dr(),H.JSON_SCHEMA=Ur(),H.CORE_SCHEMA=
Hr(),H.DEFAULT_SCHEMA=Tt(),H.load=n.load,H.loadAll=n.loadAll,H.dump=r.dump,H.YAMLException=qe(),H.types={binary:Wr(),float:jr(),map:$r(),null:qr(),pairs:zr(),set:Jr(),
timestamp:Kr(),bool:Br(),int:Yr(),merge:Gr(),omap:Vr(),seq:Fr(),str:Mr()},H.safeLoad=i("safeLoad","load"),H.safeLoadAll=i("safeLoadAll","loadAll"),H.safeDump=i(
"safeDump","dump"),H}var Rl=El(),Il=Pl(Rl),{Type:Qr,Schema:Ea,FAILSAFE_SCHEMA:Xr,JSON_SCHEMA:Ra,CORE_SCHEMA:Ia,DEFAULT_SCHEMA:La,load:Zr,loadAll:_a,dump:Na,YAMLException:Ma,
types:Fa,safeLoad:$a,safeLoadAll:Da,safeDump:qa}=Il;function ti(n,r,i){if(r===void 0)return i?ei(n):fe(n);if(r===`${Oe}binary`)return Ml(n);if(r===`${Oe}timestamp`)return _l.test(n)&&Nl(n)?fe(n):void 0;let l=Ll.get(
r);if(!l)return fe(n);let o=ei(n);return l==="float"&&o.type==="integer"?Se(Number(o.value)):o.type===l?o:void 0}var Oe="tag:yaml.org,2002:",Ll=new Map([[`${Oe}\
int`,"integer"],[`${Oe}float`,"float"],[`${Oe}bool`,"boolean"],[`${Oe}null`,"null"]]),_l=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function Nl(n){let[r=0,i=0,l=0]=n.split(/[-Tt ]/,3).map(Number);return l<=new Date(Date.UTC(r,i,0)).getUTCDate()}function Ml(n){let r=n.replace(/[\r\n]/g,"");if(!(r.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(r)))return fe(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(r),i=>i.charCodeAt(0))))}function ei(n){
let r=Fl.get(n);if(r)return r;let i=n.charAt(0);if(i===".")return $l(n)??fe(n);if(!/[-+0-9]/.test(i))return fe(n);let l=n.replaceAll("_","");return ql(l)??Dl(l)??
fe(n)}var Fl=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,ni(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,ni(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,Se(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,Se(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,Se(Number.NEGATIVE_INFINITY)])]);
function fe(n){return{type:"text",value:n,key:n}}function ni(n){return{type:"boolean",value:n,key:String(n)}}function Se(n){return{type:"float",value:n,key:Yl(n)}}
function $l(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let r=Number(n.replaceAll("_",""));return Number.isFinite(r)?Se(r):void 0}
function Dl(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let r=Number(n);return Number.isFinite(r)?Se(r):void 0}function ql(n){let r=Bl.
exec(n);if(!r)return;let[,i="",l,o,s,a="0"]=r,u=l!==void 0?fn(l,"0x",16):o!==void 0?fn(o,"0o",22):s!==void 0?fn(s,"0b",64):fn(a,"",20);if(u===void 0||u>=2n**64n)
return;let d=i==="-"?-u:u;return d>=-(2n**63n)&&d<2n**63n?{type:"integer",value:Number(d),key:String(d)}:i===""?{type:"integer",value:Number(d),key:void 0}:void 0}
var Bl=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function fn(n,r,i){return n.length<=i?BigInt(r+n):void 0}function Yl(n){
let r=Math.fround(n);if(Number.isNaN(r))return".nan";if(!Number.isFinite(r))return r>0?".inf":"-.inf";if(r===0)return Object.is(r,-0)?"-0":"0";let i=1;for(;Math.
fround(Number(r.toPrecision(i)))!==r;)i++;let[l,o]=r.toExponential(i-1).split("e"),s=Number(o);return s>=-4&&s<6?String(Number(r.toPrecision(i))):`${l}e${s<0?"-":
"+"}${String(Math.abs(s)).padStart(2,"0")}`}function ii(n){if(n.length>si||jl(n))return;let r=li(n);return Ct?void 0:r}function oi(n){return n.length<=si&&li(n)!==void 0}function li(n){Ct=!1;try{return{value:Zr(
n,{schema:Xl})??null}}catch{return}}var si=3e6;function jl(n){return Hl.test(n)||Ul.test(n)||Wl(n)||Kl.test(n)&&Gl.test(n)?!0:/[[{]/.test(n)&&Vl.test(n)&&zl.test(
n)}var Ul=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,Hl=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,Kl=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,
Gl=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nr\
t"\\\\]'].join("|"),"m");function Wl(n){for(let r=0;r+ri<n.length;){let i=n.lastIndexOf(`
`,r+ri);if(i<r)return!0;r=i+1}return!1}var ri=1e3,Vl=/(?:^|[\s,:[{-])[[{]/,zl=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,Ct=!1,Jl=new Set([..."\
abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(n=>n.charCodeAt(0))),Be,Ql=new Qr("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:n=>{if(Jl.has(n.charCodeAt(
0))||(Be=ti(n,void 0,!0),!Be||Be.type==="text"))return!1;let{type:r,key:i,value:l}=Be;return(r==="float"||r==="integer"&&i!==String(l))&&(Ct=!0),!0},construct:()=>Be?.
value}),Xl=Xr.extend({implicit:[Ql]});function ai(n){let r=n.charCodeAt(0)===65279?1:0,i,l=o=>{i??=Zl(n);let s=0,a=i.length-1;for(;s<a;){let d=s+a+1>>1;(i[d]??0)<=o?s=d:a=d-1}let u=o-(i[s]??0)+1;return{
line:s+1,column:s===0?Math.max(1,u-r):u,offset:o}};return(o,s)=>({start:l(Math.min(o,n.length)),end:l(Math.min(s,n.length))})}function Zl(n){let r=[0];for(let i of n.
matchAll(/\r\n|[\r\n]/g))r.push(i.index+i[0].length);return r}var Et=200,ui=`it is nested deeper than ${Et} levels`;function pi(n){let r=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(r,r+4096)))return fi(n,r);let i=[],l=r;for(;;){let a=dn(ci,n,l);if(a===n.length)return i;
let u=ns(n,l,a);if(!u)break;i.push(u),l=u.end}if(i.length<2)return[...i,...fi(n,dn(es,n,l))];let o=dn(ci,n,l);return[...i,{start:l,body:o,end:n.length,fault:{start:o,
end:o+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var ci=/[ \t\r\n]*/y,es=/[^\S\n]*\n?/y;function dn(n,r,i){return n.lastIndex=
i,i+(n.exec(r)?.[0].length??0)}function ns(n,r,i){let l=ts(n,i);if(!l)return;let{end:o,levels:s}=l;if(s>Et)return{start:r,body:i,end:o,fault:{start:i,end:i+1,reason:ui}};
let a=!0;try{let u=JSON.parse(n.slice(i,o),(d,c)=>(typeof c=="number"&&!Number.isFinite(c)&&(a=!1),c));if(a)return{start:r,body:i,end:o,json:{value:u}}}catch{return}
return{start:r,body:i,end:o,fault:{start:i,end:i+1,reason:"a number in it is too large"}}}function ts(n,r){let i=0,l=0;for(let o=r;o<n.length;o++){let s=n[o];if(s===
'"'){let a=is(n,o);if(a===void 0)return;o=a-1}else s==="{"||s==="["?l=Math.max(l,++i):s==="}"||s==="]"?i--:i===0&&(o=dn(rs,n,o)-1);if(i<=0)return{end:o+1,levels:l}}}
var rs=/[-+.\w]*/y;function is(n,r){for(let i=r+1;i<n.length;i++){if(n[i]==='"')return i+1;n[i]==="\\"&&i++}}function fi(n,r){let i=[],l={start:r,body:r},o=a=>{
a>l.body&&i.push({...l,end:a})},s=n.startsWith("---",r)?r:di(n,r);for(;s!==-1;s=di(n,s)){let a=n.indexOf(`
`,s),u=a===-1?n.length:a+1,d=n.slice(s+3,u).trim();if(d!==""&&!d.startsWith("#")){if(l.fault)continue;o(s),l={start:s,body:s,fault:{start:s,end:s+3+d.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else s>l.body&&!os(n.slice(l.body,s))&&(o(s),l={start:s,body:u})}return o(n.length),i}function di(n,r){
let i=n.indexOf(`
---`,r);return i===-1?-1:i+1}function os(n){return/^%/m.test(n)&&n.split(`
`).every(r=>/^\s*(?:#|$)|^%/.test(r))}var ls,ss=()=>ls??=require("./thorough.cjs");var Rt=(...n)=>ss().readThoroughly(...n);function hi(n,{fast:r=!0}={}){let i=ai(n),l=[],o,s=0;for(let a of pi(n)){let u=mi(n,{...a,start:s},i,r);if(u.value===null&&u.issues.length===0){o??=u;continue}l.
push(u),s=a.end}return l.length>0?{documents:l}:{documents:[o??mi(n,{start:s,body:s,end:n.length},i,r)]}}function mi(n,r,i,l){let o=l?as(n,r):void 0;if(!o)return Rt(
n,r,i);let s,a=()=>(s??=Rt(n,r,i),s);return{value:o.value,issues:[],get range(){return i(r.start,r.end)},positionOf:u=>a().positionOf(u),keyOf:u=>a().keyOf(u),get node(){
return a().node}}}function as(n,{body:r,end:i,json:l,fault:o}){if(o)return;let s=n.slice(r,i);return l?oi(s)?l:void 0:ii(s)}var J=require("fs"),de=require("path");var us,gi=()=>us??=require("./glob.cjs"),yi=(...n)=>gi().globOf(...n),bi=(...n)=>gi().isGlob(...n);var cs,pn=()=>cs??=require("./ignored.cjs"),It=(...n)=>pn().ignoringAround(...n),vi=(...n)=>pn().ignoringIn(...n),Lt=(...n)=>pn().isIgnored(...n),wi=(...n)=>pn().
patternsOf(...n);var fs={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"\
it is too large to be a manifest"};function Ye(n){let r=n instanceof Error&&"code"in n?String(n.code):"";return fs[r]??(n instanceof Error?n.message:String(n))}var je="<stdin>";function*xi(n,{cwd:r,ignore:i=[],onFault:l}){let o=new Set,s=i.length>0?wi(r,i):[];function*a(u,d,c,m){let b=(0,J.realpathSync)(u);if(o.has(b))
return;o.add(b);let P=vi(u,c);for(let T of(0,J.readdirSync)(u,{withFileTypes:!0}).sort(hs)){let L=_t(u,de.sep,T.name),N=d===""?T.name:_t(d,"/",T.name),M=ps.test(
T.name)&&m(N);try{let U=T.isSymbolicLink()?ys(L,M):T,q=U?.isDirectory()??!1;if(!q&&!M||q&&ms.has(T.name)||[P,s].some(F=>F.length>0&&Lt(L,q,F)))continue;if(q)yield*a(
L,N,P,m);else if(U?.isFile()){let F=T.isSymbolicLink()?(0,J.realpathSync)(L):_t(b,de.sep,T.name);o.has(F)||(yield{path:N,found:!0}),o.add(F)}}catch(U){l(`${N}: ${Ye(
U)}`)}}}for(let u of n)try{if(u==="-"){o.has(je)||(yield{path:je,found:!1}),o.add(je);continue}let d=(0,de.resolve)(r,u),c=gs(u),m=(0,J.statSync)(d,{throwIfNoEntry:!1});
if(!m&&bi(c)){let b=!1;for(let P of ds(c,r,a))b=!0,yield P;b||l(`${u}: no YAML or JSON file matches`)}else if(m){if(m.isDirectory())yield*a(d,c==="."?"":c,It(d),
()=>!0);else if(!bs(m,d))l(`${u}: it is neither a file nor a directory`);else if(s.length===0||!Lt(d,!1,s)){let b=m.isFile()?(0,J.realpathSync)(d):d;o.has(b)||(yield{
path:c,found:!1}),o.add(b)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(d){l(`${u}: ${Ye(d)}`)}}function*ds(n,r,i){let{base:l,isMatch:o}=yi(n),s=(0,de.resolve)(
r,l);if(!(0,J.statSync)(s,{throwIfNoEntry:!1})?.isDirectory())return;let a=l==="."?"":l,u=a===""?0:a.length+(a.endsWith("/")?0:1);yield*i(s,a,It(s),d=>o(d.slice(
u)))}var ps=/\.(?:ya?ml|json)$/i,ms=new Set([".git","node_modules"]),hs=(n,r)=>n.name<r.name?-1:1,_t=(n,r,i)=>n.endsWith(r)?n+i:n+r+i,gs=n=>de.sep==="\\"?n.replaceAll(
"\\","/"):n;function ys(n,r){try{return(0,J.statSync)(n)}catch(i){if(r)throw i;return}}function bs(n,r){return n.isFile()||n.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.
test(r)}var Ai=require("buffer"),ee=require("fs"),Oi=require("path");function Si(n,r){return n===je?Buffer.from(r.stdin()):vs(n,r.cwd)}function vs(n,r){let i=(0,Oi.resolve)(r,n),l=(0,ee.openSync)(i,"r");try{if(/^\/(?:dev|proc)\//.
test(i))return(0,ee.readFileSync)(l);let o=(0,ee.readSync)(l,mn);return o<mn.length?mn.subarray(0,o):Buffer.concat([mn,(0,ee.readFileSync)(l)])}finally{(0,ee.closeSync)(
l)}}var mn=Buffer.allocUnsafeSlow(64*1024);function Pi(n){if(n[0]===255&&n[1]===254)return new TextDecoder("utf-16le").decode(n);if(n[0]===254&&n[1]===255)return new TextDecoder(
"utf-16be").decode(n);let r=n.toString("utf8");return(0,Ai.isUtf8)(n)?r:r.replaceAll("\uFFFD","\uFFFF")}function ki(n,r){let i=[],l=[];for(let{path:o}of xi(n,{cwd:r.cwd,onFault:s=>l.push(s)}))try{i.push({path:o,text:Pi(Si(o,r))})}catch(s){l.push(`${o}: ${Ye(s)}`)}
return{files:i,faults:l}}function Ti(n,r){let{files:i,faults:l}=ki(n,r),o=[],s=[],a=[];for(let{path:u,text:d}of i)for(let c of hi(d).documents){let m=c.issues.find(({code:b})=>b==="yaml\
-syntax");m&&a.push(`${u}:${m.range.start.line}: ${m.message}`);for(let{value:b,pointer:P}of sr(c.value))o.push(b),s.push(`${u}:${c.positionOf(P).start.line}`)}
return{values:o,places:s,unreadable:a,faults:l}}function Ci(n,r,i){for(let l of n)i.stderr(`${l}
`);for(let l of r)i.stderr(`openchoreo-planes: ${l}
`);return r.length>0?we.failure:n.length>0?we.findings:we.ok}var Ei=require("util");var ae=class extends Error{name="UsageError"};function Ri(n,r){try{let{values:i,positionals:l}=(0,Ei.parseArgs)({args:[...n],options:r,allowPositionals:!0,strict:!0});return{values:i,positionals:l}}catch(i){
let l=n.find(s=>s.startsWith("--")&&!Object.hasOwn(r,Nt(s)));if(l===void 0)throw new ae(i instanceof Error?i.message:String(i));let o=Ae(Nt(l),Object.keys(r));throw new ae(
`there is no option --${Nt(l)}${o===void 0?"":`; did you mean --${o}?`}`)}}var Nt=n=>n.slice(2).split("=")[0]??"";function Ii(n){if(n===void 0)return $e;if(qt(n))
return n;throw new ae(`there is no release ${n}; it is one of ${sn.join(", ")}`)}function Li(n,r,i){let l=i.find(s=>s===r);if(l!==void 0)return l;let o=Ae(r,i);
throw new ae(`${n} is one of ${i.join(", ")}${o===void 0?"":`; did you mean ${o}?`}`)}var ws=`openchoreo-planes checklist PATHS... [--release RELEASE] [--format FORMAT]

Lists what must exist before the planes in YAML and JSON files work, in the order in which it is
set up: charts with their values, ports, domains, certificates, secrets with the line that makes
them, storage and resources. A directory means its manifests; - means standard input.

  --release RELEASE  the release whose fields and fallbacks hold, such as v1.2 (default: v0.16)
  --format FORMAT    text, markdown or json (default: text)
  --help             this text

What is in capitals is yours to fill in. Figures are those of the document of v0.16.

Exit status: 0 listed, 1 something could not be read, which is told, 2 a path that cannot be read,
or wrong usage.
`;function xs(n,r){let{values:i,positionals:l}=Ri(n,{release:{type:"string"},format:{type:"string"},help:{type:"boolean"}});if(i.help)return r.stdout(ws),we.ok;
let o=Ii(i.release),s=Li("--format",i.format??"text",or);if(l.length===0)throw new ae("checklist needs files or directories, or - for standard input");let{values:a,
unreadable:u,faults:d}=Ti(l,r);return r.stdout(lr(nr(a,{release:o}),s)),Ci(u,d,r)}0&&(module.exports={checklistCommand});
