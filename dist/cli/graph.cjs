"use strict";var wn=Object.defineProperty;var Ti=Object.getOwnPropertyDescriptor;var Ei=Object.getOwnPropertyNames;var Pi=Object.prototype.hasOwnProperty;var U=(n,t)=>{for(var i in t)wn(n,i,{get:t[i],enumerable:!0})},ki=(n,t,i,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Ei(t))!Pi.call(n,o)&&o!==
i&&wn(n,o,{get:()=>t[o],enumerable:!(s=Ti(t,o))||s.enumerable});return n};var Ri=n=>ki(wn({},"__esModule",{value:!0}),n);var rs={};U(rs,{graphCommand:()=>es});module.exports=Ri(rs);var Sn={};U(Sn,{isPlane:()=>Ni,validatePlane:()=>Ii,withDefaults:()=>_i});var Ci,On=()=>Ci??=require("./v0.3.cjs"),Ii=(...n)=>On().validatePlane(...n),Ni=(...n)=>On().
isPlane(...n),_i=(...n)=>On().withDefaults(...n);var nn={};U(nn,{isPlane:()=>Di,validatePlane:()=>Mi,withDefaults:()=>Fi});var Li,Tn=()=>Li??=require("./v0.4.cjs"),Mi=(...n)=>Tn().validatePlane(...n),Di=(...n)=>Tn().
isPlane(...n),Fi=(...n)=>Tn().withDefaults(...n);var Pn={};U(Pn,{isPlane:()=>Bi,validatePlane:()=>qi,withDefaults:()=>ji});var $i,En=()=>$i??=require("./v0.6.cjs"),qi=(...n)=>En().validatePlane(...n),Bi=(...n)=>En().
isPlane(...n),ji=(...n)=>En().withDefaults(...n);var Rn={};U(Rn,{isPlane:()=>Ui,validatePlane:()=>Hi,withDefaults:()=>Gi});var Yi,kn=()=>Yi??=require("./v0.7.cjs"),Hi=(...n)=>kn().validatePlane(...n),Ui=(...n)=>kn().
isPlane(...n),Gi=(...n)=>kn().withDefaults(...n);var In={};U(In,{isPlane:()=>Vi,validatePlane:()=>Wi,withDefaults:()=>zi});var Ki,Cn=()=>Ki??=require("./v0.8.cjs"),Wi=(...n)=>Cn().validatePlane(...n),Vi=(...n)=>Cn().
isPlane(...n),zi=(...n)=>Cn().withDefaults(...n);var _n={};U(_n,{isPlane:()=>Xi,validatePlane:()=>Qi,withDefaults:()=>Zi});var Ji,Nn=()=>Ji??=require("./v0.9.cjs"),Qi=(...n)=>Nn().validatePlane(...n),Xi=(...n)=>Nn().
isPlane(...n),Zi=(...n)=>Nn().withDefaults(...n);var rn={};U(rn,{isPlane:()=>ro,validatePlane:()=>no,withDefaults:()=>to});var eo,Ln=()=>eo??=require("./v0.10.cjs"),no=(...n)=>Ln().validatePlane(...n),ro=(...n)=>Ln().
isPlane(...n),to=(...n)=>Ln().withDefaults(...n);var Dn={};U(Dn,{isPlane:()=>lo,validatePlane:()=>oo,withDefaults:()=>so});var io,Mn=()=>io??=require("./v0.12.cjs"),oo=(...n)=>Mn().validatePlane(...n),lo=(...n)=>Mn().
isPlane(...n),so=(...n)=>Mn().withDefaults(...n);var $n={};U($n,{isPlane:()=>co,validatePlane:()=>uo,withDefaults:()=>fo});var ao,Fn=()=>ao??=require("./v0.13.cjs"),uo=(...n)=>Fn().validatePlane(...n),co=(...n)=>Fn().
isPlane(...n),fo=(...n)=>Fn().withDefaults(...n);var Bn={};U(Bn,{isPlane:()=>mo,validatePlane:()=>ho,withDefaults:()=>go});var po,qn=()=>po??=require("./v0.14.cjs"),ho=(...n)=>qn().validatePlane(...n),mo=(...n)=>qn().
isPlane(...n),go=(...n)=>qn().withDefaults(...n);var tn={};U(tn,{isPlane:()=>bo,validatePlane:()=>vo,withDefaults:()=>xo});var yo,jn=()=>yo??=require("./v0.15.cjs"),vo=(...n)=>jn().validatePlane(...n),bo=(...n)=>jn().
isPlane(...n),xo=(...n)=>jn().withDefaults(...n);var Hn={};U(Hn,{isPlane:()=>Oo,validatePlane:()=>wo,withDefaults:()=>So});var Ao,Yn=()=>Ao??=require("./v0.17.cjs"),wo=(...n)=>Yn().validatePlane(...n),Oo=(...n)=>Yn().
isPlane(...n),So=(...n)=>Yn().withDefaults(...n);var Gn={};U(Gn,{isPlane:()=>Po,validatePlane:()=>Eo,withDefaults:()=>ko});var To,Un=()=>To??=require("./v1.0.cjs"),Eo=(...n)=>Un().validatePlane(...n),Po=(...n)=>Un().
isPlane(...n),ko=(...n)=>Un().withDefaults(...n);var on={};U(on,{isPlane:()=>Io,validatePlane:()=>Co,withDefaults:()=>No});var Ro,Kn=()=>Ro??=require("./v1.1.cjs"),Co=(...n)=>Kn().validatePlane(...n),Io=(...n)=>Kn().
isPlane(...n),No=(...n)=>Kn().withDefaults(...n);var ln=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],_e="v0.16",me=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],Wn={"v0.3":Sn,"v0.4":nn,"v0.5":nn,"v0.6":Pn,"v0.7":Rn,"v0.8":In,"v0.9":_n,"v0.10":rn,"v0.11":rn,"v0.12":Dn,"v0.13":$n,"v0.14":Bn,"v0.15":tn,
"v0.16":tn,"v0.17":Hn,"v1.0":Gn,"v1.1":on,"v1.2":on},Ir={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},Nr={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function Vn(n){return Ir[n]}var _r=[...new Set(ln.map(Vn))];function Le(n,t){return n===t||_r.indexOf(n)>=_r.indexOf(t)}function ge(n,t){return typeof t=="strin\
g"&&Nr[n].includes(t)}function Lr(n){return typeof n=="string"&&Object.hasOwn(Wn,n)}function Mr(n){return Wn[n].validatePlane}var ye=[],zn=[];function Jn(n,t,i){if(n===t)return 0;let s=i?.maxDistance,o=n;n.length>t.length&&(n=t,t=o);let l=n.length,a=t.length;for(;l>0&&n.charCodeAt(~-l)===
t.charCodeAt(~-a);)l--,a--;let u=0;for(;u<l&&n.charCodeAt(u)===t.charCodeAt(u);)u++;if(l-=u,a-=u,s!==void 0&&a-l>s)return s;if(l===0)return s!==void 0&&a>s?s:a;
let h,c,p,v,S=0,E=0;for(;S<l;)zn[S]=n.charCodeAt(u+S),ye[S]=++S;for(;E<a;){for(h=t.charCodeAt(u+E),p=E++,c=E,S=0;S<l;S++)v=h===zn[S]?p:p+1,p=ye[S],c=ye[S]=p>c?v>
c?c+1:v:v>p?p+1:v;if(s!==void 0){let L=c;for(S=0;S<l;S++)ye[S]<L&&(L=ye[S]);if(L>s)return s}}return ye.length=l,zn.length=l,s!==void 0&&c>s?s:c}var _o=64;function ve(n,t){if(n.length>_o)return;let i=n.toLowerCase(),s=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,o;for(let l of t){if(Math.abs(l.length-
n.length)>=s)continue;let a=l.toLowerCase(),u=Lo(i,a)?1:Jn(i,a,{maxDistance:s});u<s&&(s=u,o=l)}return o}function Lo(n,t){if(n.length!==t.length)return!1;let i=0;
for(;i<n.length&&n[i]===t[i];)i++;return n[i]===t[i+1]&&n[i+1]===t[i]&&n.slice(i+2)===t.slice(i+2)}var cs=Object.prototype;function Mo(n){return typeof n!="object"||n===null||Array.isArray(n)}function j(n){return!Mo(n)}var Qn="openchoreo.dev";function Dr(n){return Fr(n,"").filter(t=>Do(t.value))}function Fr(n,t){return j(n)&&typeof n.kind=="string"&&n.kind.endsWith("List")&&Array.
isArray(n.items)?n.items.flatMap((i,s)=>Fr(i,`${t}/items/${s}`)):[{pointer:t,value:n}]}function Do(n){if(!j(n))return!1;let{apiVersion:t,kind:i}=n;if(typeof t!=
"string"||t==="")return typeof i=="string"&&i.endsWith("Plane")&&me.includes(i);let s=t.split("/")[0]??"";return s!==Qn?(s.endsWith(`.${Qn}`)||ve(s,[Qn])!==void 0)&&
typeof i=="string"&&me.includes(i):typeof i!="string"||i===""?!0:me.includes(i)||i.endsWith("Plane")||ve(i,me)!==void 0}var $r=[/^Environment$/,/DataPlane$/,/(?:Build|Workflow)Plane$/,/ObservabilityPlane$/],qr=({kind:n})=>{let t=$r.findIndex(i=>i.test(n));return t===-1?$r.length:
t};function be({nodes:n}){let t=new Map,i=new Map;for(let l of n)l.kind==="Namespace"||l.kind==="Organization"?i.set(l.id,l):Fo(t,l);let s=[...i.values()].sort(
jr).map(l=>({parent:l,nodes:(t.get(l.id)??[]).sort(Br)})),o=(t.get(void 0)??[]).sort(Br);return o.length>0?[...s,{parent:void 0,nodes:o}]:s}var jr=(n,t)=>n.name<
t.name?-1:n.name>t.name?1:0,Br=(n,t)=>qr(n)-qr(t)||jr(n,t);function xe(n){return n.resource===void 0&&/Plane$/.test(n.kind)}function Z({name:n,displayName:t}){return t===
void 0?n:`${t} (${n})`}function Fo(n,t){let i=n.get(t.parent);i?i.push(t):n.set(t.parent,[t])}function Yr(n){let t=l=>`    ${ce(l.id)} [label=${ce(`${l.kind}
${Z(l)}`)}${xe(l)?', color=red, style="rounded,dashed"':""}]`,i=be(n).flatMap(({parent:l,nodes:a},u)=>l?[`  subgraph cluster_${u} {`,`    label=${ce(`${l.kind} ${Z(
l)}`)}`,...a.map(t),...a.length===0?[`    ${ce(l.id)} [style=invis]`]:[],"  }"]:a.map(t)),s={set:"",default:", style=dashed",dangling:", style=dashed, color=red"},
o=n.edges.map(({from:l,to:a,field:u,how:h})=>`  ${ce(l)} -> ${ce(a)} [label=${ce(u.replace(/^spec\./,""))}${s[h]}]`);return["digraph topology {","  rankdir=LR",
"  node [shape=box, style=rounded]",...i,...o,"}",""].join(`
`)}var ce=n=>`"${n.replace(/[\\"]/g,"\\$&").replaceAll(`
`,"\\n").replace(new RegExp("\\p{Cc}","gu"),"\uFFFD")}"`;function Hr(n){let t=new Map(n.nodes.map(({id:a},u)=>[a,`n${u}`])),i=a=>`    ${t.get(a.id)}["${Me(a.kind)}<br/>${Me(Z(a))}"]${xe(a)?":::missing":""}`,s=be(n).flatMap(
({parent:a,nodes:u})=>a?[`  subgraph ${t.get(a.id)}["${Me(a.kind)} ${Me(Z(a))}"]`,...u.map(i),"  end"]:u.map(i)),o=n.edges.map(({from:a,to:u,field:h,how:c})=>{let p=c===
"set"?"-->":"-.->";return`  ${t.get(a)} ${p}|"${Me(h.replace(/^spec\./,""))}"| ${t.get(u)}`}),l=n.edges.flatMap(({how:a},u)=>a==="dangling"?[u]:[]);return["flow\
chart LR",...s,...o,"  classDef missing stroke:#d1242f,stroke-dasharray:4",...l.length>0?[`  linkStyle ${l.join(",")} stroke:#d1242f`]:[],""].join(`
`)}var Me=n=>n.replace(/[^\p{L}\p{N} ._/:()-]/gu,t=>`#${t.codePointAt(0)};`);function Ur(n){if(n.nodes.length===0)return`no plane found, nothing to draw
`;let t=new Map(n.nodes.map(o=>[o.id,o])),i=new Map;for(let o of n.edges){let l=i.get(o.from);l?l.push(o):i.set(o.from,[o])}return[...be(n).flatMap(({parent:o,nodes:l})=>[
o?`${o.kind} ${De(Z(o))}`:"in the cluster, or in a namespace that is not said",...l.flatMap((a,u)=>$o(a,u===l.length-1,i.get(a.id)??[],t))]),...qo(n),""].join(`\

`)}function $o(n,t,i,s){let o=t?"    ":"\u2502   ",l=[...xe(n)?["missing"]:[],...n.issues.length>0?[`not valid: ${n.issues.length} ${n.issues.length===1?"issue":
"issues"}`]:[]],a=`${t?"\u2514\u2500\u2500 ":"\u251C\u2500\u2500 "}${n.kind} ${De(Z(n))}${l.length>0?` [${l.join(", ")}]`:""}`,u=i.map(({to:h,field:c,how:p},v)=>{
let S=s.get(h),E=p==="set"?"":p==="default"?" [by default]":" [there is none]",L=S?.namespace!==void 0&&S.namespace!==n.namespace?` in ${S.namespace}`:"";return`${o}${v===
i.length-1?"\u2514\u2500 ":"\u251C\u2500 "}${c.replace(/^spec\./,"")} \u2192 ${S?.kind} ${De(S?.name??"")}${L}${E}`});return[a,...u]}function qo({clusters:n,multiRegion:t,
sharedHosts:i}){let o=[...n.filter(({nodes:l})=>l.length>1).map(({type:l,planeID:a,nodes:u})=>`${l} planes of planeID ${De(a)} share a cluster: ${u.join(", ")}`),
...i.map(({host:l,nodes:a})=>`one public host on different clusters: ${De(l)} on ${a.join(", ")}`),...t?["multi-region: every data plane has public hosts of its\
 own"]:[]];return o.length>0?["",...o]:[]}var De=n=>n.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu,"\uFFFD");var Bo={text:Ur,mermaid:Hr,dot:Yr,json:n=>`${JSON.stringify(n,null,2)}
`};function Gr(n,t="text"){return Bo[t](n)}function jo(n){return n.split("/").slice(1).map(Yo)}var Yo=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll("~0","~"):n;function G(n,t){let i=n;for(let s of Ho(t))if(Array.isArray(i))i=i[Number(s)];else if(j(i)&&Object.hasOwn(i,s))i=i[s];else return;return i}function Ho(n){let t=Xn.
get(n);if(t)return t;let i=jo(n);return Xn.size<Uo&&Xn.set(n,i),i}var Xn=new Map,Uo=1e3;function Zn(n,t){if(!j(n)||!ge(t,n.kind))return;let i=String(n.kind),s=G(n,"/metadata/name"),o=G(n,"/metadata/namespace");if(!(typeof s!="string"||s===""))return{
kind:i,name:s,namespace:!le(i)&&typeof o=="string"&&o!==""?o:void 0}}var le=n=>n.startsWith("Cluster")||n==="Organization";function Kr(n){let t=G(n,"/spec/planeID"),i=t===void 0||t===""?G(n,"/metadata/name"):t;return typeof i=="string"?i:void 0}function Wr(n){let t=new Map;for(let i of n){let s=`${i.kind}/${i.name}`,o=t.get(s);o?o.byNamespace.has(i.namespace)||o.byNamespace.set(i.namespace,i):t.set(s,{
first:i,byNamespace:new Map([[i.namespace,i]])})}return{find(i,s,o){let l=t.get(`${s}/${o}`);return!l||le(s)||i.namespace===void 0?l?.first:l.byNamespace.get(i.
namespace)??l.byNamespace.get(void 0)},findAnywhere:(i,s)=>t.get(`${i}/${s}`)?.first}}function Vr(n,t){let i=[];for(let s of t){let o=G(n,s);typeof o=="string"&&i.push({path:s,text:o})}return i}function Go(n,t){return(sn?.resource!==n||sn.line!==t)&&(sn={resource:n,line:t,listeners:Ko(n,t)}),sn.listeners}var sn;function Ko(n,t){let i=G(n,"/spec/gateway");
return j(i)?Le(t,"v0.17")?Vo(i):["public","organization"].flatMap(s=>{let o=`${i[`${s}GatewayNamespace`]??""}/${i[`${s}GatewayName`]??""}`,l=`/spec/gateway/${s}\
VirtualHost`,a=s==="public";return[{isPublic:a,protocol:"http",gateway:o,host:l,port:`/spec/gateway/${s}HTTPPort`},{isPublic:a,protocol:"https",gateway:o,host:l,
port:`/spec/gateway/${s}HTTPSPort`}]}):[]}function zr(n,t){let i=Go(n,t);if(i.length===0)return[];let s=Vr(n,i.flatMap(({isPublic:o,host:l})=>o?[l]:[]));return[
...new Map(s.map(o=>[o.text,o])).values()]}var Wo=["ingress","egress"].flatMap(n=>["external","internal"].map(t=>({way:n,side:t,isPublic:n==="ingress"&&t==="ext\
ernal",listeners:["http","https","tls"].map(i=>({protocol:i,host:`/spec/gateway/${n}/${t}/${i}/host`,port:`/spec/gateway/${n}/${t}/${i}/port`}))})));function Vo(n){
let t=[];for(let{way:i,side:s,isPublic:o,listeners:l}of Wo){let a=n[i],u=j(a)?a[s]:void 0;if(!j(u))continue;let h=`${u.namespace}/${u.name}`;for(let c of l)j(u[c.
protocol])&&t.push({isPublic:o,gateway:h,...c})}return t}function Jr(n,t){if(!j(n)||!ge(t,n.kind))return[];let i=String(n.kind),s=i==="Environment"?"dataPlaneRef":zo(i,t)?"observabilityPlaneRef":void 0;if(s===void 0)return[];
let o=`/spec/${s}`,l=s==="dataPlaneRef"?"DataPlane":"ObservabilityPlane",a=`Cluster${l}`,u=le(i)?a:l,h=G(n,o);if(h==null||h==="")return[{path:o,namePath:o,kinds:Jo(
u,a,t),name:"default",set:!1}];if(typeof h=="string")return[{path:o,namePath:o,kinds:[u],name:h,set:!0}];if(!j(h)||typeof h.name!="string"||h.name==="")return[];
let c=[l,a].find(p=>p===(h.kind??u));return c===void 0?[]:[{path:o,namePath:`${o}/name`,kinds:[c],name:h.name,set:!0}]}function zo(n,t){return Le(t,"v0.8")&&/^(?:Cluster)?(?:Data|Build|Workflow)Plane$/.
test(n)}function Jo(n,t,i){return n!==t&&Le(i,"v1.0")?[n,t]:[n]}function Qr(n){let t=new Map;for(let i of n){let s=Xr(i.kind);if(s===void 0||i.planeID===void 0)continue;let o=`${s}/${i.planeID}`,l=t.get(o);l?l.planes.push(i):
t.set(o,{type:s,planeID:i.planeID,planes:[i]})}return[...t.values()]}function Xr(n){let[,t]=/^(?:Cluster)?(Data|Build|Workflow|Observability)Plane$/.exec(n)??[];
return t?.toLowerCase()}function er(n){let t=new Map;for(let i of n)for(let s of i.hosts){let o=t.get(s);o?o.push(i):t.set(s,[i])}return[...t].filter(([,i])=>i.
some(({planeID:s})=>s!==i[0]?.planeID)).map(([i,s])=>({host:i,planes:s}))}function Zr(n){let t=n.filter(({kind:i,hosts:s})=>Xr(i)==="data"&&s.length>0);return new Set(
t.map(({planeID:i})=>i)).size>1&&er(t).length===0}function et(n,{release:t=_e}={}){let i=Vn(t),s=new Map,o=[],l=[],a=Zo(),u=new Set(n.flatMap(S=>el(S,i))),h=nl(s,u);for(let[S,E]of n.entries()){let L=Qo(E,i),N=Zn(
E,i);if(L!==void 0||!N||!j(E))o.push({resource:S,reason:L??"no-name"});else{let D=a(N),H=h(N),M=G(E,"/metadata/annotations/openchoreo.dev~1display-name"),F=Xo(E,
t);s.set(D,{...rt(D,N),...typeof M=="string"&&M!==""&&{displayName:M},...H!==void 0&&{parent:H},resource:S,issues:F});let q=zr(E,i).map(({text:V})=>V);l.push({...N,
id:D,value:E,planeID:Kr(E),hosts:q})}}let c=rl(l,s,h,i),p=er(l).map(({host:S,planes:E})=>({host:S,nodes:E.map(({id:L})=>L)})),v=Qr(l).map(({type:S,planeID:E,planes:L})=>({
type:S,planeID:E,nodes:L.map(({id:N})=>N)}));return{release:t,nodes:[...s.values()],edges:c,clusters:v,multiRegion:Zr(l),sharedHosts:p,passedOver:o}}function Qo(n,t){
if(!j(n)||typeof n.kind!="string")return"not-a-resource";if(String(n.apiVersion).split("/")[0]!=="openchoreo.dev"||!ge(t,n.kind))return"not-a-plane"}function Xo(n,t){
let i=Mr(t)(n);return i.ok?[]:i.issues}function nt({kind:n,namespace:t,name:i}){return t===void 0?`${n}/${i}`:`${n}/${t}/${i}`}function Zo(){let n=new Map;return t=>{
let i=nt(t),s=(n.get(i)??0)+1;return n.set(i,s),s===1?i:`${i}#${s}`}}function el(n,t){let i=Zn(n,t);return i?.kind==="Organization"?[i.name]:[]}function rt(n,{kind:t,
name:i,namespace:s}){return{id:n,kind:t,name:i,...s!==void 0&&{namespace:s},issues:[]}}function nl(n,t){return({kind:i,namespace:s})=>{if(!(le(i)||s===void 0))return t.
has(s)?`Organization/${s}`:nr(n,{kind:"Namespace",name:s,namespace:void 0})}}function nr(n,t,i){let s=nt(t);return n.has(s)||n.set(s,{...rt(s,t),...i!==void 0&&
{parent:i}}),s}function rl(n,t,i,s){let{find:o}=Wr(n),l=[];for(let a of n){for(let{path:u,kinds:h,name:c,set:p}of Jr(a.value,s)){let v=h.map(E=>o(a,E,c)).find(E=>E!==
void 0),S=u.slice(1).replaceAll("/",".");if(v)l.push({from:a.id,to:v.id,field:S,how:p?"set":"default"});else if(p){let[E=""]=h,L={kind:E,name:c,namespace:le(E)?
void 0:a.namespace};l.push({from:a.id,to:nr(t,L,i(L)),field:S,how:"dangling"})}}l.push(...tl(a,t,i))}return l}function tl({id:n,value:t,namespace:i},s,o){let l=G(
t,"/spec/secretStoreRef/name"),a=G(t,"/spec/imagePullSecretRefs"),u=Array.isArray(a)?a.filter(c=>typeof c=="string"&&c!==""):[],h=(c,p,v,S)=>{let E={kind:c,name:p,
namespace:v};return{from:n,to:nr(s,E,o(E)),field:S,how:"set"}};return[...typeof l=="string"&&l!==""?[h("ClusterSecretStore",l,void 0,"spec.secretStoreRef")]:[],
...[...new Set(u)].map(c=>h("SecretReference",c,i,"spec.imagePullSecretRefs"))]}function il(n){return n&&n.__esModule&&Object.prototype.hasOwnProperty.call(n,"default")?n.default:n}var Y={},an={},se={},tt;function Fe(){if(tt)return se;tt=1;
function n(a){return typeof a>"u"||a===null}function t(a){return typeof a=="object"&&a!==null}function i(a){return Array.isArray(a)?a:n(a)?[]:[a]}function s(a,u){
if(u){let h=Object.keys(u);for(let c=0,p=h.length;c<p;c+=1){let v=h[c];a[v]=u[v]}}return a}function o(a,u){let h="";for(let c=0;c<u;c+=1)h+=a;return h}function l(a){
return a===0&&Number.NEGATIVE_INFINITY===1/a}return se.isNothing=n,se.isObject=t,se.toArray=i,se.repeat=o,se.isNegativeZero=l,se.extend=s,se}var rr,it;function $e(){
if(it)return rr;it=1;function n(i,s){let o="",l=i.reason||"(unknown reason)";return i.mark?(i.mark.name&&(o+='in "'+i.mark.name+'" '),o+="("+(i.mark.line+1)+":"+
(i.mark.column+1)+")",!s&&i.mark.snippet&&(o+=`

`+i.mark.snippet),l+" "+o):l}function t(i,s){Error.call(this),this.name="YAMLException",this.reason=i,this.mark=s,this.message=n(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(s){return this.name+": "+n(this,s)},rr=t,rr}var tr,ot;function ol(){if(ot)return tr;ot=1;let n=Fe();function t(o,l,a,u,h){let c="",p="",v=Math.
floor(h/2)-1;return u-l>v&&(c=" ... ",l=u-v+c.length),a-u>v&&(p=" ...",a=u+v-p.length),{str:c+o.slice(l,a).replace(/\t/g,"\u2192")+p,pos:u-l+c.length}}function i(o,l){
return n.repeat(" ",l-o.length)+o}function s(o,l){if(l=Object.create(l||null),!o.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.
indent=1),typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let a=/\r?\n|\r|\0/g,u=[0],h=[],c,p=-1;for(;c=a.exec(
o.buffer);)h.push(c.index),u.push(c.index+c[0].length),o.position<=c.index&&p<0&&(p=u.length-2);p<0&&(p=u.length-1);let v="",S=Math.min(o.line+l.linesAfter,h.length).
toString().length,E=l.maxLength-(l.indent+S+3);for(let N=1;N<=l.linesBefore&&!(p-N<0);N++){let D=t(o.buffer,u[p-N],h[p-N],o.position-(u[p]-u[p-N]),E);v=n.repeat(
" ",l.indent)+i((o.line-N+1).toString(),S)+" | "+D.str+`
`+v}let L=t(o.buffer,u[p],h[p],o.position,E);v+=n.repeat(" ",l.indent)+i((o.line+1).toString(),S)+" | "+L.str+`
`,v+=n.repeat("-",l.indent+S+3+L.pos)+`^
`;for(let N=1;N<=l.linesAfter&&!(p+N>=h.length);N++){let D=t(o.buffer,u[p+N],h[p+N],o.position-(u[p]-u[p+N]),E);v+=n.repeat(" ",l.indent)+i((o.line+N+1).toString(),
S)+" | "+D.str+`
`}return v.replace(/\n$/,"")}return tr=s,tr}var ir,lt;function K(){if(lt)return ir;lt=1;let n=$e(),t=["kind","multi","resolve","construct","instanceOf","predica\
te","represent","representName","defaultStyle","styleAliases"],i=["scalar","sequence","mapping"];function s(l){let a={};return l!==null&&Object.keys(l).forEach(
function(u){l[u].forEach(function(h){a[String(h)]=u})}),a}function o(l,a){if(a=a||{},Object.keys(a).forEach(function(u){if(t.indexOf(u)===-1)throw new n('Unknow\
n option "'+u+'" is met in definition of "'+l+'" YAML type.')}),this.options=a,this.tag=l,this.kind=a.kind||null,this.resolve=a.resolve||function(){return!0},this.
construct=a.construct||function(u){return u},this.instanceOf=a.instanceOf||null,this.predicate=a.predicate||null,this.represent=a.represent||null,this.representName=
a.representName||null,this.defaultStyle=a.defaultStyle||null,this.multi=a.multi||!1,this.styleAliases=s(a.styleAliases||null),i.indexOf(this.kind)===-1)throw new n(
'Unknown kind "'+this.kind+'" is specified for "'+l+'" YAML type.')}return ir=o,ir}var or,st;function kt(){if(st)return or;st=1;let n=$e(),t=K();function i(l,a){
let u=[];return l[a].forEach(function(h){let c=u.length;u.forEach(function(p,v){p.tag===h.tag&&p.kind===h.kind&&p.multi===h.multi&&(c=v)}),u[c]=h}),u}function s(){
let l={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function a(u){u.multi?(l.multi[u.kind].push(u),l.multi.
fallback.push(u)):l[u.kind][u.tag]=l.fallback[u.tag]=u}for(let u=0,h=arguments.length;u<h;u+=1)arguments[u].forEach(a);return l}function o(l){return this.extend(
l)}return o.prototype.extend=function(a){let u=[],h=[];if(a instanceof t)h.push(a);else if(Array.isArray(a))h=h.concat(a);else if(a&&(Array.isArray(a.implicit)||
Array.isArray(a.explicit)))a.implicit&&(u=u.concat(a.implicit)),a.explicit&&(h=h.concat(a.explicit));else throw new n("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");u.forEach(function(p){if(!(p instanceof t))throw new n("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(p.loadKind&&p.loadKind!=="scalar")throw new n("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(p.multi)throw new n("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),h.forEach(function(p){if(!(p instanceof t))throw new n("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let c=Object.create(o.prototype);return c.implicit=(this.implicit||[]).concat(u),c.explicit=(this.explicit||[]).concat(h),c.compiledImplicit=i(c,"impli\
cit"),c.compiledExplicit=i(c,"explicit"),c.compiledTypeMap=s(c.compiledImplicit,c.compiledExplicit),c},or=o,or}var lr,at;function Rt(){if(at)return lr;at=1;let n=K();
return lr=new n("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),lr}var sr,ut;function Ct(){if(ut)return sr;ut=1;let n=K();return sr=
new n("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),sr}var ar,ct;function It(){if(ct)return ar;ct=1;let n=K();return ar=
new n("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),ar}var ur,ft;function Nt(){if(ft)return ur;ft=1;let n=kt();return ur=
new n({explicit:[Rt(),Ct(),It()]}),ur}var cr,dt;function _t(){if(dt)return cr;dt=1;let n=K();function t(o){if(o===null)return!0;let l=o.length;return l===1&&o===
"~"||l===4&&(o==="null"||o==="Null"||o==="NULL")}function i(){return null}function s(o){return o===null}return cr=new n("tag:yaml.org,2002:null",{kind:"scalar",
resolve:t,construct:i,predicate:s,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),cr}var fr,pt;function Lt(){if(pt)return fr;pt=1;let n=K();function t(o){if(o===null)return!1;
let l=o.length;return l===4&&(o==="true"||o==="True"||o==="TRUE")||l===5&&(o==="false"||o==="False"||o==="FALSE")}function i(o){return o==="true"||o==="True"||o===
"TRUE"}function s(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return fr=new n("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:i,
predicate:s,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){return o?"True":"Fals\
e"}},defaultStyle:"lowercase"}),fr}var dr,ht;function Mt(){if(ht)return dr;ht=1;let n=Fe(),t=K();function i(c){return c>=48&&c<=57||c>=65&&c<=70||c>=97&&c<=102}
function s(c){return c>=48&&c<=55}function o(c){return c>=48&&c<=57}function l(c){if(c===null)return!1;let p=c.length,v=0,S=!1;if(!p)return!1;let E=c[v];if((E===
"-"||E==="+")&&(E=c[++v]),E==="0"){if(v+1===p)return!0;if(E=c[++v],E==="b"){for(v++;v<p;v++){if(E=c[v],E!=="0"&&E!=="1")return!1;S=!0}return S&&isFinite(a(c))}if(E===
"x"){for(v++;v<p;v++){if(!i(c.charCodeAt(v)))return!1;S=!0}return S&&isFinite(a(c))}if(E==="o"){for(v++;v<p;v++){if(!s(c.charCodeAt(v)))return!1;S=!0}return S&&
isFinite(a(c))}}for(;v<p;v++){if(!o(c.charCodeAt(v)))return!1;S=!0}return S?isFinite(a(c)):!1}function a(c){let p=c,v=1,S=p[0];if((S==="-"||S==="+")&&(S==="-"&&
(v=-1),p=p.slice(1),S=p[0]),p==="0")return 0;if(S==="0"){if(p[1]==="b")return v*parseInt(p.slice(2),2);if(p[1]==="x")return v*parseInt(p.slice(2),16);if(p[1]===
"o")return v*parseInt(p.slice(2),8)}return v*parseInt(p,10)}function u(c){return a(c)}function h(c){return Object.prototype.toString.call(c)==="[object Number]"&&
c%1===0&&!n.isNegativeZero(c)}return dr=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:u,predicate:h,represent:{binary:function(c){return c>=0?
"0b"+c.toString(2):"-0b"+c.toString(2).slice(1)},octal:function(c){return c>=0?"0o"+c.toString(8):"-0o"+c.toString(8).slice(1)},decimal:function(c){return c.toString(
10)},hexadecimal:function(c){return c>=0?"0x"+c.toString(16).toUpperCase():"-0x"+c.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),dr}var pr,mt;function Dt(){if(mt)return pr;mt=1;let n=Fe(),t=K(),i=new RegExp("^(?:[-+]?(?\
:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),s=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)\
|\\.(?:nan|NaN|NAN))$");function o(c){return c===null||!i.test(c)?!1:isFinite(parseFloat(c,10))?!0:s.test(c)}function l(c){let p=c.toLowerCase(),v=p[0]==="-"?-1:
1;return"+-".indexOf(p[0])>=0&&(p=p.slice(1)),p===".inf"?v===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:p===".nan"?NaN:v*parseFloat(p,10)}let a=/^[-+]?[0-9]+e/;
function u(c,p){if(isNaN(c))switch(p){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
c)switch(p){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===c)switch(p){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(n.isNegativeZero(c))return"-0.0";let v=c.toString(10);return a.test(v)?v.replace(
"e",".e"):v}function h(c){return Object.prototype.toString.call(c)==="[object Number]"&&(c%1!==0||n.isNegativeZero(c))}return pr=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:l,predicate:h,represent:u,defaultStyle:"lowercase"}),pr}var hr,gt;function Ft(){return gt||(gt=1,hr=Nt().extend({implicit:[_t(),
Lt(),Mt(),Dt()]})),hr}var mr,yt;function $t(){return yt||(yt=1,mr=Ft()),mr}var gr,vt;function qt(){if(vt)return gr;vt=1;let n=K(),t=new RegExp("^([0-9][0-9][0-9\
][0-9])-([0-9][0-9])-([0-9][0-9])$"),i=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\\
.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function s(a){return a===null?!1:t.exec(a)!==null||i.exec(a)!==null}function o(a){let u=0,h=null,
c=t.exec(a);if(c===null&&(c=i.exec(a)),c===null)throw new Error("Date resolve error");let p=+c[1],v=+c[2]-1,S=+c[3];if(!c[4])return new Date(Date.UTC(p,v,S));let E=+c[4],
L=+c[5],N=+c[6];if(c[7]){for(u=c[7].slice(0,3);u.length<3;)u+="0";u=+u}if(c[9]){let H=+c[10],M=+(c[11]||0);h=(H*60+M)*6e4,c[9]==="-"&&(h=-h)}let D=new Date(Date.
UTC(p,v,S,E,L,N,u));return h&&D.setTime(D.getTime()-h),D}function l(a){return a.toISOString()}return gr=new n("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:s,
construct:o,instanceOf:Date,represent:l}),gr}var yr,bt;function Bt(){if(bt)return yr;bt=1;let n=K();function t(i){return i==="<<"||i===null}return yr=new n("tag\
:yaml.org,2002:merge",{kind:"scalar",resolve:t}),yr}var vr,xt;function jt(){if(xt)return vr;xt=1;let n=K(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx\
yz0123456789+/=
\r`;function i(a){if(a===null)return!1;let u=0,h=a.length,c=t;for(let p=0;p<h;p++){let v=c.indexOf(a.charAt(p));if(!(v>64)){if(v<0)return!1;u+=6}}return u%8===0}
function s(a){let u=a.replace(/[\r\n=]/g,""),h=u.length,c=t,p=0,v=[];for(let E=0;E<h;E++)E%4===0&&E&&(v.push(p>>16&255),v.push(p>>8&255),v.push(p&255)),p=p<<6|c.
indexOf(u.charAt(E));let S=h%4*6;return S===0?(v.push(p>>16&255),v.push(p>>8&255),v.push(p&255)):S===18?(v.push(p>>10&255),v.push(p>>2&255)):S===12&&v.push(p>>4&
255),new Uint8Array(v)}function o(a){let u="",h=0,c=a.length,p=t;for(let S=0;S<c;S++)S%3===0&&S&&(u+=p[h>>18&63],u+=p[h>>12&63],u+=p[h>>6&63],u+=p[h&63]),h=(h<<
8)+a[S];let v=c%3;return v===0?(u+=p[h>>18&63],u+=p[h>>12&63],u+=p[h>>6&63],u+=p[h&63]):v===2?(u+=p[h>>10&63],u+=p[h>>4&63],u+=p[h<<2&63],u+=p[64]):v===1&&(u+=p[h>>
2&63],u+=p[h<<4&63],u+=p[64],u+=p[64]),u}function l(a){return Object.prototype.toString.call(a)==="[object Uint8Array]"}return vr=new n("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:i,construct:s,predicate:l,represent:o}),vr}var br,At;function Yt(){if(At)return br;At=1;let n=K(),t=Object.prototype.hasOwnProperty,i=Object.
prototype.toString;function s(l){if(l===null)return!0;let a={},u=l;for(let h=0,c=u.length;h<c;h+=1){let p=u[h],v=!1;if(i.call(p)!=="[object Object]")return!1;let S;
for(S in p)if(t.call(p,S))if(!v)v=!0;else return!1;if(!v||t.call(a,S))return!1;Object.defineProperty(a,S,{value:!0})}return!0}function o(l){return l!==null?l:[]}
return br=new n("tag:yaml.org,2002:omap",{kind:"sequence",resolve:s,construct:o}),br}var xr,wt;function Ht(){if(wt)return xr;wt=1;let n=K(),t=Object.prototype.toString;
function i(o){if(o===null)return!0;let l=o,a=new Array(l.length);for(let u=0,h=l.length;u<h;u+=1){let c=l[u];if(t.call(c)!=="[object Object]")return!1;let p=Object.
keys(c);if(p.length!==1)return!1;a[u]=[p[0],c[p[0]]]}return!0}function s(o){if(o===null)return[];let l=o,a=new Array(l.length);for(let u=0,h=l.length;u<h;u+=1){
let c=l[u],p=Object.keys(c);a[u]=[p[0],c[p[0]]]}return a}return xr=new n("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:i,construct:s}),xr}var Ar,Ot;function Ut(){
if(Ot)return Ar;Ot=1;let n=K(),t=Object.prototype.hasOwnProperty;function i(o){if(o===null)return!0;let l=o;for(let a in l)if(t.call(l,a)&&l[a]!==null)return!1;
return!0}function s(o){return o!==null?o:{}}return Ar=new n("tag:yaml.org,2002:set",{kind:"mapping",resolve:i,construct:s}),Ar}var wr,St;function Sr(){return St||
(St=1,wr=$t().extend({implicit:[qt(),Bt()],explicit:[jt(),Yt(),Ht(),Ut()]})),wr}var Tt;function ll(){if(Tt)return an;Tt=1;let n=Fe(),t=$e(),i=ol(),s=Sr(),o=Object.
prototype.hasOwnProperty,l=1,a=2,u=3,h=4,c=1,p=2,v=3,S=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
E=/[\x85\u2028\u2029]/,L=/[,\[\]{}]/,N=/^(?:!|!!|![0-9A-Za-z-]+!)$/,D=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function H(e){return Object.
prototype.toString.call(e)}function M(e){return e===10||e===13}function F(e){return e===9||e===32}function q(e){return e===9||e===32||e===10||e===13}function V(e){
return e===44||e===91||e===93||e===123||e===125}function pn(e){if(e>=48&&e<=57)return e-48;let f=e|32;return f>=97&&f<=102?f-97+10:-1}function hn(e){return e===
120?2:e===117?4:e===85?8:0}function He(e){return e>=48&&e<=57?e-48:-1}function Oe(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function mn(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function Se(e,f,b){f==="__proto__"?Object.defineProperty(e,f,{configurable:!0,enumerable:!0,writable:!0,value:b}):e[f]=
b}let Ue=new Array(256),Te=new Array(256);for(let e=0;e<256;e++)Ue[e]=Oe(e)?1:0,Te[e]=Oe(e);function B(e,f){this.input=e,this.filename=f.filename||null,this.schema=
f.schema||s,this.onWarning=f.onWarning||null,this.legacy=f.legacy||!1,this.json=f.json||!1,this.listener=f.listener||null,this.maxDepth=typeof f.maxDepth=="numb\
er"?f.maxDepth:100,this.maxTotalMergeKeys=typeof f.maxTotalMergeKeys=="number"?f.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=e.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Ge(e,f){let b={name:e.filename,buffer:e.input.slice(0,-1),position:e.position,line:e.line,column:e.position-
e.lineStart};return b.snippet=i(b),new t(f,b)}function k(e,f){throw Ge(e,f)}function de(e,f){e.onWarning&&e.onWarning.call(null,Ge(e,f))}function Q(e,f,b){let x=e.
anchorMapTransactions;if(x.length!==0){let g=x[x.length-1];o.call(g,f)||(g[f]={existed:o.call(e.anchorMap,f),value:e.anchorMap[f]})}e.anchorMap[f]=b}function gn(e){
e.anchorMapTransactions.push(Object.create(null))}function ue(e){let f=e.anchorMapTransactions.pop(),b=e.anchorMapTransactions;if(b.length===0)return;let x=b[b.
length-1],g=Object.keys(f);for(let r=0,d=g.length;r<d;r+=1){let m=g[r];o.call(x,m)||(x[m]=f[m])}}function yn(e){let f=e.anchorMapTransactions.pop(),b=Object.keys(
f);for(let x=b.length-1;x>=0;x-=1){let g=f[b[x]];g.existed?e.anchorMap[b[x]]=g.value:delete e.anchorMap[b[x]]}}function Ee(e){return{position:e.position,line:e.
line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,tag:e.tag,anchor:e.anchor,kind:e.kind,result:e.result}}function pe(e,f){e.position=
f.position,e.line=f.line,e.lineStart=f.lineStart,e.lineIndent=f.lineIndent,e.firstTabInLine=f.firstTabInLine,e.tag=f.tag,e.anchor=f.anchor,e.kind=f.kind,e.result=
f.result}let Ke={YAML:function(f,b,x){f.version!==null&&k(f,"duplication of %YAML directive"),x.length!==1&&k(f,"YAML directive accepts exactly one argument");let g=/^([0-9]+)\.([0-9]+)$/.
exec(x[0]);g===null&&k(f,"ill-formed argument of the YAML directive");let r=parseInt(g[1],10),d=parseInt(g[2],10);r!==1&&k(f,"unacceptable YAML version of the d\
ocument"),f.version=x[0],f.checkLineBreaks=d<2,d!==1&&d!==2&&de(f,"unsupported YAML version of the document")},TAG:function(f,b,x){let g;x.length!==2&&k(f,"TAG \
directive accepts exactly two arguments");let r=x[0];g=x[1],N.test(r)||k(f,"ill-formed tag handle (first argument) of the TAG directive"),o.call(f.tagMap,r)&&k(
f,'there is a previously declared suffix for "'+r+'" tag handle'),D.test(g)||k(f,"ill-formed tag prefix (second argument) of the TAG directive");try{g=decodeURIComponent(
g)}catch{k(f,"tag prefix is malformed: "+g)}f.tagMap[r]=g}};function W(e,f,b,x){if(f<b){let g=e.input.slice(f,b);if(x)for(let r=0,d=g.length;r<d;r+=1){let m=g.charCodeAt(
r);m===9||m>=32&&m<=1114111||k(e,"expected valid JSON character")}else S.test(g)&&k(e,"the stream contains non-printable characters");e.result+=g}}function re(e){
e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&k(e,"merge keys exceeded maxTotalMergeKeys ("+e.maxTotalMergeKeys+")")}function Pe(e,f,b,x){
n.isObject(b)||k(e,"cannot merge mappings; the provided source object is unacceptable"),re(e);let g=Object.keys(b);for(let r=0,d=g.length;r<d;r+=1){let m=g[r];re(
e),o.call(f,m)||(Se(f,m,b[m]),x[m]=!0)}}function X(e,f,b,x,g,r,d,m,A){if(Array.isArray(g)){g=Array.prototype.slice.call(g);for(let w=0,O=g.length;w<O;w+=1)Array.
isArray(g[w])&&k(e,"nested arrays are not supported inside keys"),typeof g=="object"&&H(g[w])==="[object Object]"&&(g[w]="[object Object]")}if(typeof g=="object"&&
H(g)==="[object Object]"&&(g="[object Object]"),g=String(g),f===null&&(f={}),x==="tag:yaml.org,2002:merge")if(Array.isArray(r)){r.length>100&&k(e,"abnormal merg\
e sequence size");for(let w=0,O=r.length;w<O;w+=1)Pe(e,f,r[w],b)}else Pe(e,f,r,b);else!e.json&&!o.call(b,g)&&o.call(f,g)&&(e.line=d||e.line,e.lineStart=m||e.lineStart,
e.position=A||e.position,k(e,"duplicated mapping key")),Se(f,g,r),delete b[g];return f}function ke(e){let f=e.input.charCodeAt(e.position);f===10?e.position++:f===
13?(e.position++,e.input.charCodeAt(e.position)===10&&e.position++):k(e,"a line break is expected"),e.line+=1,e.lineStart=e.position,e.firstTabInLine=-1}function $(e,f,b){
let x=0,g=e.input.charCodeAt(e.position);for(;g!==0;){for(;F(g);)g===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),g=e.input.charCodeAt(++e.position);
if(f&&g===35)do g=e.input.charCodeAt(++e.position);while(g!==10&&g!==13&&g!==0);if(M(g))for(ke(e),g=e.input.charCodeAt(e.position),x++,e.lineIndent=0;g===32;)e.
lineIndent++,g=e.input.charCodeAt(++e.position);else break}return b!==-1&&x!==0&&e.lineIndent<b&&de(e,"deficient indentation"),x}function z(e){let f=e.position,
b=e.input.charCodeAt(f);return!!((b===45||b===46)&&b===e.input.charCodeAt(f+1)&&b===e.input.charCodeAt(f+2)&&(f+=3,b=e.input.charCodeAt(f),b===0||q(b)))}function he(e,f){
f===1?e.result+=" ":f>1&&(e.result+=n.repeat(`
`,f-1))}function We(e,f,b){let x,g,r,d,m,A,w=e.kind,O=e.result,y=e.input.charCodeAt(e.position);if(q(y)||V(y)||y===35||y===38||y===42||y===33||y===124||y===62||
y===39||y===34||y===37||y===64||y===96)return!1;if(y===63||y===45){let T=e.input.charCodeAt(e.position+1);if(q(T)||b&&V(T))return!1}for(e.kind="scalar",e.result=
"",x=g=e.position,r=!1;y!==0;){if(y===58){let T=e.input.charCodeAt(e.position+1);if(q(T)||b&&V(T))break}else if(y===35){let T=e.input.charCodeAt(e.position-1);if(q(
T))break}else{if(e.position===e.lineStart&&z(e)||b&&V(y))break;if(M(y))if(d=e.line,m=e.lineStart,A=e.lineIndent,$(e,!1,-1),e.lineIndent>=f){r=!0,y=e.input.charCodeAt(
e.position);continue}else{e.position=g,e.line=d,e.lineStart=m,e.lineIndent=A;break}}r&&(W(e,x,g,!1),he(e,e.line-d),x=g=e.position,r=!1),F(y)||(g=e.position+1),y=
e.input.charCodeAt(++e.position)}return W(e,x,g,!1),e.result?!0:(e.kind=w,e.result=O,!1)}function Re(e,f){let b,x,g=e.input.charCodeAt(e.position);if(g!==39)return!1;
for(e.kind="scalar",e.result="",e.position++,b=x=e.position;(g=e.input.charCodeAt(e.position))!==0;)if(g===39)if(W(e,b,e.position,!0),g=e.input.charCodeAt(++e.position),
g===39)b=e.position,e.position++,x=e.position;else return!0;else M(g)?(W(e,b,x,!0),he(e,$(e,!1,f)),b=x=e.position):e.position===e.lineStart&&z(e)?k(e,"unexpecte\
d end of the document within a single quoted scalar"):(e.position++,F(g)||(x=e.position));k(e,"unexpected end of the stream within a single quoted scalar")}function Ve(e,f){
let b,x,g,r=e.input.charCodeAt(e.position);if(r!==34)return!1;for(e.kind="scalar",e.result="",e.position++,b=x=e.position;(r=e.input.charCodeAt(e.position))!==0;){
if(r===34)return W(e,b,e.position,!0),e.position++,!0;if(r===92){if(W(e,b,e.position,!0),r=e.input.charCodeAt(++e.position),M(r))$(e,!1,f);else if(r<256&&Ue[r])
e.result+=Te[r],e.position++;else if((g=hn(r))>0){let d=g,m=0;for(;d>0;d--)r=e.input.charCodeAt(++e.position),(g=pn(r))>=0?m=(m<<4)+g:k(e,"expected hexadecimal \
character");e.result+=mn(m),e.position++}else k(e,"unknown escape sequence");b=x=e.position}else M(r)?(W(e,b,x,!0),he(e,$(e,!1,f)),b=x=e.position):e.position===
e.lineStart&&z(e)?k(e,"unexpected end of the document within a double quoted scalar"):(e.position++,F(r)||(x=e.position))}k(e,"unexpected end of the stream with\
in a double quoted scalar")}function ze(e,f){let b=!0,x,g,r,d=e.tag,m,A=e.anchor,w,O,y,T,P=Object.create(null),R,C,I,_=e.input.charCodeAt(e.position);if(_===91)
w=93,T=!1,m=[];else if(_===123)w=125,T=!0,m={};else return!1;for(e.anchor!==null&&Q(e,e.anchor,m),_=e.input.charCodeAt(++e.position);_!==0;){if($(e,!0,f),_=e.input.
charCodeAt(e.position),_===w)return e.position++,e.tag=d,e.anchor=A,e.kind=T?"mapping":"sequence",e.result=m,!0;if(b?_===44&&k(e,"expected the node content, but\
 found ','"):k(e,"missed comma between flow collection entries"),C=R=I=null,O=y=!1,_===63){let oe=e.input.charCodeAt(e.position+1);q(oe)&&(O=y=!0,e.position++,$(
e,!0,f))}x=e.line,g=e.lineStart,r=e.position,ie(e,f,l,!1,!0),C=e.tag,R=e.result,$(e,!0,f),_=e.input.charCodeAt(e.position),(y||e.line===x)&&_===58&&(O=!0,_=e.input.
charCodeAt(++e.position),$(e,!0,f),ie(e,f,l,!1,!0),I=e.result),T?X(e,m,P,C,R,I,x,g,r):O?m.push(X(e,null,P,C,R,I,x,g,r)):m.push(R),$(e,!0,f),_=e.input.charCodeAt(
e.position),_===44?(b=!0,_=e.input.charCodeAt(++e.position)):b=!1}k(e,"unexpected end of the stream within a flow collection")}function te(e,f){let b,x=c,g=!1,r=!1,
d=f,m=0,A=!1,w,O=e.input.charCodeAt(e.position);if(O===124)b=!1;else if(O===62)b=!0;else return!1;for(e.kind="scalar",e.result="";O!==0;)if(O=e.input.charCodeAt(
++e.position),O===43||O===45)c===x?x=O===43?v:p:k(e,"repeat of a chomping mode identifier");else if((w=He(O))>=0)w===0?k(e,"bad explicit indentation width of a \
block scalar; it cannot be less than one"):r?k(e,"repeat of an indentation width identifier"):(d=f+w-1,r=!0);else break;if(F(O)){do O=e.input.charCodeAt(++e.position);while(F(
O));if(O===35)do O=e.input.charCodeAt(++e.position);while(!M(O)&&O!==0)}for(;O!==0;){for(ke(e),e.lineIndent=0,O=e.input.charCodeAt(e.position);(!r||e.lineIndent<
d)&&O===32;)e.lineIndent++,O=e.input.charCodeAt(++e.position);if(!r&&e.lineIndent>d&&(d=e.lineIndent),M(O)){m++;continue}if(!r&&d===0&&k(e,"missing indentation \
for block scalar"),e.lineIndent<d){x===v?e.result+=n.repeat(`
`,g?1+m:m):x===c&&g&&(e.result+=`
`);break}b?F(O)?(A=!0,e.result+=n.repeat(`
`,g?1+m:m)):A?(A=!1,e.result+=n.repeat(`
`,m+1)):m===0?g&&(e.result+=" "):e.result+=n.repeat(`
`,m):e.result+=n.repeat(`
`,g?1+m:m),g=!0,r=!0,m=0;let y=e.position;for(;!M(O)&&O!==0;)O=e.input.charCodeAt(++e.position);W(e,y,e.position,!1)}return!0}function Je(e,f){let b=e.tag,x=e.anchor,
g=[],r=!1;if(e.firstTabInLine!==-1)return!1;e.anchor!==null&&Q(e,e.anchor,g);let d=e.input.charCodeAt(e.position);for(;d!==0&&(e.firstTabInLine!==-1&&(e.position=
e.firstTabInLine,k(e,"tab characters must not be used in indentation")),d===45);){let m=e.input.charCodeAt(e.position+1);if(!q(m))break;if(r=!0,e.position++,$(e,
!0,-1)&&e.lineIndent<=f){g.push(null),d=e.input.charCodeAt(e.position);continue}let A=e.line;if(ie(e,f,u,!1,!0),g.push(e.result),$(e,!0,-1),d=e.input.charCodeAt(
e.position),(e.line===A||e.lineIndent>f)&&d!==0)k(e,"bad indentation of a sequence entry");else if(e.lineIndent<f)break}return r?(e.tag=b,e.anchor=x,e.kind="seq\
uence",e.result=g,!0):!1}function Qe(e,f,b){let x,g,r,d,m=e.tag,A=e.anchor,w={},O=Object.create(null),y=null,T=null,P=null,R=!1,C=!1;if(e.firstTabInLine!==-1)return!1;
e.anchor!==null&&Q(e,e.anchor,w);let I=e.input.charCodeAt(e.position);for(;I!==0;){!R&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,k(e,"tab characters m\
ust not be used in indentation"));let _=e.input.charCodeAt(e.position+1),oe=e.line;if((I===63||I===58)&&q(_))I===63?(R&&(X(e,w,O,y,T,null,g,r,d),y=T=P=null),C=!0,
R=!0,x=!0):R?(R=!1,x=!0):k(e,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),e.position+=1,I=_;else{if(g=e.
line,r=e.lineStart,d=e.position,!ie(e,b,a,!1,!0))break;if(e.line===oe){for(I=e.input.charCodeAt(e.position);F(I);)I=e.input.charCodeAt(++e.position);if(I===58)I=
e.input.charCodeAt(++e.position),q(I)||k(e,"a whitespace character is expected after the key-value separator within a block mapping"),R&&(X(e,w,O,y,T,null,g,r,d),
y=T=P=null),C=!0,R=!1,x=!1,y=e.tag,T=e.result;else if(C)k(e,"can not read an implicit mapping pair; a colon is missed");else return e.tag=m,e.anchor=A,!0}else if(C)
k(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return e.tag=m,e.anchor=A,!0}if((e.line===oe||e.lineIndent>f)&&(R&&(g=
e.line,r=e.lineStart,d=e.position),ie(e,f,h,!0,x)&&(R?T=e.result:P=e.result),R||(X(e,w,O,y,T,P,g,r,d),y=T=P=null),$(e,!0,-1),I=e.input.charCodeAt(e.position)),(e.
line===oe||e.lineIndent>f)&&I!==0)k(e,"bad indentation of a mapping entry");else if(e.lineIndent<f)break}return R&&X(e,w,O,y,T,null,g,r,d),C&&(e.tag=m,e.anchor=
A,e.kind="mapping",e.result=w),C}function Xe(e){let f=!1,b=!1,x,g,r=e.input.charCodeAt(e.position);if(r!==33)return!1;e.tag!==null&&k(e,"duplication of a tag pr\
operty"),r=e.input.charCodeAt(++e.position),r===60?(f=!0,r=e.input.charCodeAt(++e.position)):r===33?(b=!0,x="!!",r=e.input.charCodeAt(++e.position)):x="!";let d=e.
position;if(f){do r=e.input.charCodeAt(++e.position);while(r!==0&&r!==62);e.position<e.length?(g=e.input.slice(d,e.position),r=e.input.charCodeAt(++e.position)):
k(e,"unexpected end of the stream within a verbatim tag")}else{for(;r!==0&&!q(r);)r===33&&(b?k(e,"tag suffix cannot contain exclamation marks"):(x=e.input.slice(
d-1,e.position+1),N.test(x)||k(e,"named tag handle cannot contain such characters"),b=!0,d=e.position+1)),r=e.input.charCodeAt(++e.position);g=e.input.slice(d,e.
position),L.test(g)&&k(e,"tag suffix cannot contain flow indicator characters")}g&&!D.test(g)&&k(e,"tag name cannot contain such characters: "+g);try{g=decodeURIComponent(
g)}catch{k(e,"tag name is malformed: "+g)}return f?e.tag=g:o.call(e.tagMap,x)?e.tag=e.tagMap[x]+g:x==="!"?e.tag="!"+g:x==="!!"?e.tag="tag:yaml.org,2002:"+g:k(e,
'undeclared tag handle "'+x+'"'),!0}function Ze(e){let f=e.input.charCodeAt(e.position);if(f!==38)return!1;e.anchor!==null&&k(e,"duplication of an anchor proper\
ty"),f=e.input.charCodeAt(++e.position);let b=e.position;for(;f!==0&&!q(f)&&!V(f);)f=e.input.charCodeAt(++e.position);return e.position===b&&k(e,"name of an anc\
hor node must contain at least one character"),e.anchor=e.input.slice(b,e.position),!0}function vn(e){let f=e.input.charCodeAt(e.position);if(f!==42)return!1;f=
e.input.charCodeAt(++e.position);let b=e.position;for(;f!==0&&!q(f)&&!V(f);)f=e.input.charCodeAt(++e.position);e.position===b&&k(e,"name of an alias node must c\
ontain at least one character");let x=e.input.slice(b,e.position);return o.call(e.anchorMap,x)||k(e,'unidentified alias "'+x+'"'),e.result=e.anchorMap[x],$(e,!0,
-1),!0}function en(e,f,b,x){let g=Ee(e);return gn(e),pe(e,f),e.tag=null,e.anchor=null,e.kind=null,e.result=null,Qe(e,b,x)&&e.kind==="mapping"?(ue(e),!0):(yn(e),
pe(e,g),!1)}function ie(e,f,b,x,g){let r,d,m=1,A=!1,w=!1,O=null,y,T,P;e.depth>=e.maxDepth&&k(e,"nesting exceeded maxDepth ("+e.maxDepth+")"),e.depth+=1,e.listener!==
null&&e.listener("open",e),e.tag=null,e.anchor=null,e.kind=null,e.result=null;let R=r=d=h===b||u===b;if(x&&$(e,!0,-1)&&(A=!0,e.lineIndent>f?m=1:e.lineIndent===f?
m=0:e.lineIndent<f&&(m=-1)),m===1)for(;;){let C=e.input.charCodeAt(e.position),I=Ee(e);if(A&&(C===33&&e.tag!==null||C===38&&e.anchor!==null)||!Xe(e)&&!Ze(e))break;
O===null&&(O=I),$(e,!0,-1)?(A=!0,d=R,e.lineIndent>f?m=1:e.lineIndent===f?m=0:e.lineIndent<f&&(m=-1)):d=!1}if(d&&(d=A||g),m===1||h===b)if(l===b||a===b?T=f:T=f+1,
P=e.position-e.lineStart,m===1)if(d&&(Je(e,P)||Qe(e,P,T))||ze(e,T))w=!0;else{let C=e.input.charCodeAt(e.position);O!==null&&R&&!d&&C!==124&&C!==62&&en(e,O,O.position-
O.lineStart,T)||r&&te(e,T)||Re(e,T)||Ve(e,T)?w=!0:vn(e)?(w=!0,(e.tag!==null||e.anchor!==null)&&k(e,"alias node should not have any properties")):We(e,T,l===b)&&
(w=!0,e.tag===null&&(e.tag="?")),e.anchor!==null&&Q(e,e.anchor,e.result)}else m===0&&(w=d&&Je(e,P));if(e.tag===null)e.anchor!==null&&Q(e,e.anchor,e.result);else if(e.
tag==="?"){e.result!==null&&e.kind!=="scalar"&&k(e,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+e.kind+'"');for(let C=0,I=e.implicitTypes.
length;C<I;C+=1)if(y=e.implicitTypes[C],y.resolve(e.result)){e.result=y.construct(e.result),e.tag=y.tag,e.anchor!==null&&Q(e,e.anchor,e.result);break}}else if(e.
tag!=="!"){if(o.call(e.typeMap[e.kind||"fallback"],e.tag))y=e.typeMap[e.kind||"fallback"][e.tag];else{y=null;let C=e.typeMap.multi[e.kind||"fallback"];for(let I=0,
_=C.length;I<_;I+=1)if(e.tag.slice(0,C[I].tag.length)===C[I].tag){y=C[I];break}}y||k(e,"unknown tag !<"+e.tag+">"),e.result!==null&&y.kind!==e.kind&&k(e,"unacce\
ptable node kind for !<"+e.tag+'> tag; it should be "'+y.kind+'", not "'+e.kind+'"'),y.resolve(e.result,e.tag)?(e.result=y.construct(e.result,e.tag),e.anchor!==
null&&Q(e,e.anchor,e.result)):k(e,"cannot resolve a node with !<"+e.tag+"> explicit tag")}return e.listener!==null&&e.listener("close",e),e.depth-=1,e.tag!==null||
e.anchor!==null||w}function bn(e){let f=e.position,b=!1,x;for(e.version=null,e.checkLineBreaks=e.legacy,e.tagMap=Object.create(null),e.anchorMap=Object.create(null);(x=
e.input.charCodeAt(e.position))!==0&&($(e,!0,-1),x=e.input.charCodeAt(e.position),!(e.lineIndent>0||x!==37));){b=!0,x=e.input.charCodeAt(++e.position);let g=e.position;
for(;x!==0&&!q(x);)x=e.input.charCodeAt(++e.position);let r=e.input.slice(g,e.position),d=[];for(r.length<1&&k(e,"directive name must not be less than one chara\
cter in length");x!==0;){for(;F(x);)x=e.input.charCodeAt(++e.position);if(x===35){do x=e.input.charCodeAt(++e.position);while(x!==0&&!M(x));break}if(M(x))break;
for(g=e.position;x!==0&&!q(x);)x=e.input.charCodeAt(++e.position);d.push(e.input.slice(g,e.position))}x!==0&&ke(e),o.call(Ke,r)?Ke[r](e,r,d):de(e,'unknown docum\
ent directive "'+r+'"')}if($(e,!0,-1),e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+
2)===45?(e.position+=3,$(e,!0,-1)):b&&k(e,"directives end mark is expected"),ie(e,e.lineIndent-1,h,!1,!0),$(e,!0,-1),e.checkLineBreaks&&E.test(e.input.slice(f,e.
position))&&de(e,"non-ASCII line breaks are interpreted as content"),e.documents.push(e.result),e.position===e.lineStart&&z(e)){e.input.charCodeAt(e.position)===
46&&(e.position+=3,$(e,!0,-1));return}e.position<e.length-1&&k(e,"end of the stream or a document separator is expected")}function Ce(e,f){e=String(e),f=f||{},e.
length!==0&&(e.charCodeAt(e.length-1)!==10&&e.charCodeAt(e.length-1)!==13&&(e+=`
`),e.charCodeAt(0)===65279&&(e=e.slice(1)));let b=new B(e,f),x=e.indexOf("\0");for(x!==-1&&(b.position=x,k(b,"null byte is not allowed in input")),b.input+="\0";b.
input.charCodeAt(b.position)===32;)b.lineIndent+=1,b.position+=1;for(;b.position<b.length-1;)bn(b);return b.documents}function xn(e,f,b){f!==null&&typeof f=="ob\
ject"&&typeof b>"u"&&(b=f,f=null);let x=Ce(e,b);if(typeof f!="function")return x;for(let g=0,r=x.length;g<r;g+=1)f(x[g])}function An(e,f){let b=Ce(e,f);if(b.length!==
0){if(b.length===1)return b[0];throw new t("expected a single document in the stream, but found more")}}return an.loadAll=xn,an.load=An,an}var Or={},Et;function sl(){
if(Et)return Or;Et=1;let n=Fe(),t=$e(),i=Sr(),s=Object.prototype.toString,o=Object.prototype.hasOwnProperty,l=65279,a=9,u=10,h=13,c=32,p=33,v=34,S=35,E=37,L=38,
N=39,D=42,H=44,M=45,F=58,q=61,V=62,pn=63,hn=64,He=91,Oe=93,mn=96,Se=123,Ue=124,Te=125,B={};B[0]="\\0",B[7]="\\a",B[8]="\\b",B[9]="\\t",B[10]="\\n",B[11]="\\v",B[12]=
"\\f",B[13]="\\r",B[27]="\\e",B[34]='\\"',B[92]="\\\\",B[133]="\\N",B[160]="\\_",B[8232]="\\L",B[8233]="\\P";let Ge=["y","Y","yes","Yes","YES","on","On","ON","n",
"N","no","No","NO","off","Off","OFF"],k=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function de(r,d){if(d===null)return{};let m={},A=Object.keys(d);for(let w=0,
O=A.length;w<O;w+=1){let y=A[w],T=String(d[y]);y.slice(0,2)==="!!"&&(y="tag:yaml.org,2002:"+y.slice(2));let P=r.compiledTypeMap.fallback[y];P&&o.call(P.styleAliases,
T)&&(T=P.styleAliases[T]),m[y]=T}return m}function Q(r){let d,m,A=r.toString(16).toUpperCase();if(r<=255)d="x",m=2;else if(r<=65535)d="u",m=4;else if(r<=4294967295)
d="U",m=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+d+n.repeat("0",m-A.length)+A}let gn=1,ue=2;function yn(r){
this.schema=r.schema||i,this.indent=Math.max(1,r.indent||2),this.noArrayIndent=r.noArrayIndent||!1,this.skipInvalid=r.skipInvalid||!1,this.flowLevel=n.isNothing(
r.flowLevel)?-1:r.flowLevel,this.styleMap=de(this.schema,r.styles||null),this.sortKeys=r.sortKeys||!1,this.lineWidth=r.lineWidth||80,this.noRefs=r.noRefs||!1,this.
noCompatMode=r.noCompatMode||!1,this.condenseFlow=r.condenseFlow||!1,this.quotingType=r.quotingType==='"'?ue:gn,this.forceQuotes=r.forceQuotes||!1,this.replacer=
typeof r.replacer=="function"?r.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function Ee(r,d){let m=n.repeat(" ",d),A=0,w="",O=r.length;for(;A<O;){let y,T=r.indexOf(`
`,A);T===-1?(y=r.slice(A),A=O):(y=r.slice(A,T+1),A=T+1),y.length&&y!==`
`&&(w+=m),w+=y}return w}function pe(r,d){return`
`+n.repeat(" ",r.indent*d)}function Ke(r,d){for(let m=0,A=r.implicitTypes.length;m<A;m+=1)if(r.implicitTypes[m].resolve(d))return!0;return!1}function W(r){return r===
c||r===a}function re(r){return r>=32&&r<=126||r>=161&&r<=55295&&r!==8232&&r!==8233||r>=57344&&r<=65533&&r!==l||r>=65536&&r<=1114111}function Pe(r){return re(r)&&
r!==l&&r!==h&&r!==u}function X(r,d,m){let A=Pe(r),w=A&&!W(r);return(m?A:A&&r!==H&&r!==He&&r!==Oe&&r!==Se&&r!==Te)&&r!==S&&!(d===F&&!w)||Pe(d)&&!W(d)&&r===S||d===
F&&w}function ke(r){return re(r)&&r!==l&&!W(r)&&r!==M&&r!==pn&&r!==F&&r!==H&&r!==He&&r!==Oe&&r!==Se&&r!==Te&&r!==S&&r!==L&&r!==D&&r!==p&&r!==Ue&&r!==q&&r!==V&&r!==
N&&r!==v&&r!==E&&r!==hn&&r!==mn}function $(r){return!W(r)&&r!==F}function z(r,d){let m=r.charCodeAt(d),A;return m>=55296&&m<=56319&&d+1<r.length&&(A=r.charCodeAt(
d+1),A>=56320&&A<=57343)?(m-55296)*1024+A-56320+65536:m}function he(r){return/^\n* /.test(r)}let We=1,Re=2,Ve=3,ze=4,te=5;function Je(r,d,m,A,w,O,y,T){let P,R=0,
C=null,I=!1,_=!1,oe=A!==-1,Ie=-1,Ne=ke(z(r,0))&&$(z(r,r.length-1));if(d||y)for(P=0;P<r.length;R>=65536?P+=2:P++){if(R=z(r,P),!re(R))return te;Ne=Ne&&X(R,C,T),C=
R}else{for(P=0;P<r.length;R>=65536?P+=2:P++){if(R=z(r,P),R===u)I=!0,oe&&(_=_||P-Ie-1>A&&r[Ie+1]!==" ",Ie=P);else if(!re(R))return te;Ne=Ne&&X(R,C,T),C=R}_=_||oe&&
P-Ie-1>A&&r[Ie+1]!==" "}return!I&&!_?Ne&&!y&&!w(r)?We:O===ue?te:Re:m>9&&he(r)?te:y?O===ue?te:Re:_?ze:Ve}function Qe(r,d,m,A,w){r.dump=(function(){if(d.length===
0)return r.quotingType===ue?'""':"''";if(!r.noCompatMode&&(Ge.indexOf(d)!==-1||k.test(d)))return r.quotingType===ue?'"'+d+'"':"'"+d+"'";let O=r.indent*Math.max(
1,m),y=r.lineWidth===-1?-1:Math.max(Math.min(r.lineWidth,40),r.lineWidth-O),T=A||r.flowLevel>-1&&m>=r.flowLevel;function P(R){return Ke(r,R)}switch(Je(d,T,r.indent,
y,P,r.quotingType,r.forceQuotes&&!A,w)){case We:return d;case Re:return"'"+d.replace(/'/g,"''")+"'";case Ve:return"|"+Xe(d,r.indent)+Ze(Ee(d,O));case ze:return"\
>"+Xe(d,r.indent)+Ze(Ee(vn(d,y),O));case te:return'"'+ie(d)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function Xe(r,d){let m=he(r)?
String(d):"",A=r[r.length-1]===`
`,O=A&&(r[r.length-2]===`
`||r===`
`)?"+":A?"":"-";return m+O+`
`}function Ze(r){return r[r.length-1]===`
`?r.slice(0,-1):r}function vn(r,d){let m=/(\n+)([^\n]*)/g,A=(function(){let T=r.indexOf(`
`);return T=T!==-1?T:r.length,m.lastIndex=T,en(r.slice(0,T),d)})(),w=r[0]===`
`||r[0]===" ",O,y;for(;y=m.exec(r);){let T=y[1],P=y[2];O=P[0]===" ",A+=T+(!w&&!O&&P!==""?`
`:"")+en(P,d),w=O}return A}function en(r,d){if(r===""||r[0]===" ")return r;let m=/ [^ ]/g,A,w=0,O,y=0,T=0,P="";for(;A=m.exec(r);)T=A.index,T-w>d&&(O=y>w?y:T,P+=
`
`+r.slice(w,O),w=O+1),y=T;return P+=`
`,r.length-w>d&&y>w?P+=r.slice(w,y)+`
`+r.slice(y+1):P+=r.slice(w),P.slice(1)}function ie(r){let d="",m=0;for(let A=0;A<r.length;m>=65536?A+=2:A++){m=z(r,A);let w=B[m];!w&&re(m)?(d+=r[A],m>=65536&&(d+=
r[A+1])):d+=w||Q(m)}return d}function bn(r,d,m){let A="",w=r.tag;for(let O=0,y=m.length;O<y;O+=1){let T=m[O];r.replacer&&(T=r.replacer.call(m,String(O),T)),(f(r,
d,T,!1,!1)||typeof T>"u"&&f(r,d,null,!1,!1))&&(A!==""&&(A+=","+(r.condenseFlow?"":" ")),A+=r.dump)}r.tag=w,r.dump="["+A+"]"}function Ce(r,d,m,A){let w="",O=r.tag;
for(let y=0,T=m.length;y<T;y+=1){let P=m[y];r.replacer&&(P=r.replacer.call(m,String(y),P)),(f(r,d+1,P,!0,!0,!1,!0)||typeof P>"u"&&f(r,d+1,null,!0,!0,!1,!0))&&((!A||
w!=="")&&(w+=pe(r,d)),r.dump&&u===r.dump.charCodeAt(0)?w+="-":w+="- ",w+=r.dump)}r.tag=O,r.dump=w||"[]"}function xn(r,d,m){let A="",w=r.tag,O=Object.keys(m);for(let y=0,
T=O.length;y<T;y+=1){let P="";A!==""&&(P+=", "),r.condenseFlow&&(P+='"');let R=O[y],C=m[R];r.replacer&&(C=r.replacer.call(m,R,C)),f(r,d,R,!1,!1)&&(r.dump.length>
1024&&(P+="? "),P+=r.dump+(r.condenseFlow?'"':"")+":"+(r.condenseFlow?"":" "),f(r,d,C,!1,!1)&&(P+=r.dump,A+=P))}r.tag=w,r.dump="{"+A+"}"}function An(r,d,m,A){let w="",
O=r.tag,y=Object.keys(m);if(r.sortKeys===!0)y.sort();else if(typeof r.sortKeys=="function")y.sort(r.sortKeys);else if(r.sortKeys)throw new t("sortKeys must be a\
 boolean or a function");for(let T=0,P=y.length;T<P;T+=1){let R="";(!A||w!=="")&&(R+=pe(r,d));let C=y[T],I=m[C];if(r.replacer&&(I=r.replacer.call(m,C,I)),!f(r,d+
1,C,!0,!0,!0))continue;let _=r.tag!==null&&r.tag!=="?"||r.dump&&r.dump.length>1024;_&&(r.dump&&u===r.dump.charCodeAt(0)?R+="?":R+="? "),R+=r.dump,_&&(R+=pe(r,d)),
f(r,d+1,I,!0,_)&&(r.dump&&u===r.dump.charCodeAt(0)?R+=":":R+=": ",R+=r.dump,w+=R)}r.tag=O,r.dump=w||"{}"}function e(r,d,m){let A=m?r.explicitTypes:r.implicitTypes;
for(let w=0,O=A.length;w<O;w+=1){let y=A[w];if((y.instanceOf||y.predicate)&&(!y.instanceOf||typeof d=="object"&&d instanceof y.instanceOf)&&(!y.predicate||y.predicate(
d))){if(m?y.multi&&y.representName?r.tag=y.representName(d):r.tag=y.tag:r.tag="?",y.represent){let T=r.styleMap[y.tag]||y.defaultStyle,P;if(s.call(y.represent)===
"[object Function]")P=y.represent(d,T);else if(o.call(y.represent,T))P=y.represent[T](d,T);else throw new t("!<"+y.tag+'> tag resolver accepts not "'+T+'" style');
r.dump=P}return!0}}return!1}function f(r,d,m,A,w,O,y){r.tag=null,r.dump=m,e(r,m,!1)||e(r,m,!0);let T=s.call(r.dump),P=A;A&&(A=r.flowLevel<0||r.flowLevel>d);let R=T===
"[object Object]"||T==="[object Array]",C,I;if(R&&(C=r.duplicates.indexOf(m),I=C!==-1),(r.tag!==null&&r.tag!=="?"||I||r.indent!==2&&d>0)&&(w=!1),I&&r.usedDuplicates[C])
r.dump="*ref_"+C;else{if(R&&I&&!r.usedDuplicates[C]&&(r.usedDuplicates[C]=!0),T==="[object Object]")A&&Object.keys(r.dump).length!==0?(An(r,d,r.dump,w),I&&(r.dump=
"&ref_"+C+r.dump)):(xn(r,d,r.dump),I&&(r.dump="&ref_"+C+" "+r.dump));else if(T==="[object Array]")A&&r.dump.length!==0?(r.noArrayIndent&&!y&&d>0?Ce(r,d-1,r.dump,
w):Ce(r,d,r.dump,w),I&&(r.dump="&ref_"+C+r.dump)):(bn(r,d,r.dump),I&&(r.dump="&ref_"+C+" "+r.dump));else if(T==="[object String]")r.tag!=="?"&&Qe(r,r.dump,d,O,P);else{
if(T==="[object Undefined]")return!1;if(r.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+T)}if(r.tag!==null&&r.tag!=="?"){let _=encodeURI(
r.tag[0]==="!"?r.tag.slice(1):r.tag).replace(/!/g,"%21");r.tag[0]==="!"?_="!"+_:_.slice(0,18)==="tag:yaml.org,2002:"?_="!!"+_.slice(18):_="!<"+_+">",r.dump=_+" "+
r.dump}}return!0}function b(r,d){let m=[],A=[];x(r,m,A);let w=A.length;for(let O=0;O<w;O+=1)d.duplicates.push(m[A[O]]);d.usedDuplicates=new Array(w)}function x(r,d,m){
if(r!==null&&typeof r=="object"){let A=d.indexOf(r);if(A!==-1)m.indexOf(A)===-1&&m.push(A);else if(d.push(r),Array.isArray(r))for(let w=0,O=r.length;w<O;w+=1)x(
r[w],d,m);else{let w=Object.keys(r);for(let O=0,y=w.length;O<y;O+=1)x(r[w[O]],d,m)}}}function g(r,d){d=d||{};let m=new yn(d);m.noRefs||b(r,m);let A=r;return m.replacer&&
(A=m.replacer.call({"":A},"",A)),f(m,0,A,!0,!0)?m.dump+`
`:""}return Or.dump=g,Or}var Pt;function al(){if(Pt)return Y;Pt=1;let n=ll(),t=sl();function i(s,o){return function(){throw new Error("Function yaml."+s+" is re\
moved in js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return Y.Type=K(),Y.Schema=kt(),Y.FAILSAFE_SCHEMA=Nt(),Y.JSON_SCHEMA=Ft(),Y.CORE_SCHEMA=
$t(),Y.DEFAULT_SCHEMA=Sr(),Y.load=n.load,Y.loadAll=n.loadAll,Y.dump=t.dump,Y.YAMLException=$e(),Y.types={binary:jt(),float:Dt(),map:It(),null:_t(),pairs:Ht(),set:Ut(),
timestamp:qt(),bool:Lt(),int:Mt(),merge:Bt(),omap:Yt(),seq:Ct(),str:Rt()},Y.safeLoad=i("safeLoad","load"),Y.safeLoadAll=i("safeLoadAll","loadAll"),Y.safeDump=i(
"safeDump","dump"),Y}var ul=al(),cl=il(ul),{Type:Gt,Schema:ta,FAILSAFE_SCHEMA:Kt,JSON_SCHEMA:ia,CORE_SCHEMA:oa,DEFAULT_SCHEMA:la,load:Wt,loadAll:sa,dump:aa,YAMLException:ua,
types:ca,safeLoad:fa,safeLoadAll:da,safeDump:pa}=cl;function Jt(n,t,i){if(t===void 0)return i?Vt(n):fe(n);if(t===`${Ae}binary`)return hl(n);if(t===`${Ae}timestamp`)return dl.test(n)&&pl(n)?fe(n):void 0;let s=fl.get(
t);if(!s)return fe(n);let o=Vt(n);return s==="float"&&o.type==="integer"?we(Number(o.value)):o.type===s?o:void 0}var Ae="tag:yaml.org,2002:",fl=new Map([[`${Ae}\
int`,"integer"],[`${Ae}float`,"float"],[`${Ae}bool`,"boolean"],[`${Ae}null`,"null"]]),dl=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function pl(n){let[t=0,i=0,s=0]=n.split(/[-Tt ]/,3).map(Number);return s<=new Date(Date.UTC(t,i,0)).getUTCDate()}function hl(n){let t=n.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return fe(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),i=>i.charCodeAt(0))))}function Vt(n){
let t=ml.get(n);if(t)return t;let i=n.charAt(0);if(i===".")return gl(n)??fe(n);if(!/[-+0-9]/.test(i))return fe(n);let s=n.replaceAll("_","");return vl(s)??yl(s)??
fe(n)}var ml=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,zt(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,zt(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,we(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,we(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,we(Number.NEGATIVE_INFINITY)])]);
function fe(n){return{type:"text",value:n,key:n}}function zt(n){return{type:"boolean",value:n,key:String(n)}}function we(n){return{type:"float",value:n,key:xl(n)}}
function gl(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let t=Number(n.replaceAll("_",""));return Number.isFinite(t)?we(t):void 0}
function yl(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let t=Number(n);return Number.isFinite(t)?we(t):void 0}function vl(n){let t=bl.
exec(n);if(!t)return;let[,i="",s,o,l,a="0"]=t,u=s!==void 0?un(s,"0x",16):o!==void 0?un(o,"0o",22):l!==void 0?un(l,"0b",64):un(a,"",20);if(u===void 0||u>=2n**64n)
return;let h=i==="-"?-u:u;return h>=-(2n**63n)&&h<2n**63n?{type:"integer",value:Number(h),key:String(h)}:i===""?{type:"integer",value:Number(h),key:void 0}:void 0}
var bl=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function un(n,t,i){return n.length<=i?BigInt(t+n):void 0}function xl(n){
let t=Math.fround(n);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let i=1;for(;Math.
fround(Number(t.toPrecision(i)))!==t;)i++;let[s,o]=t.toExponential(i-1).split("e"),l=Number(o);return l>=-4&&l<6?String(Number(t.toPrecision(i))):`${s}e${l<0?"-":
"+"}${String(Math.abs(l)).padStart(2,"0")}`}function Xt(n){if(n.length>ni||Al(n))return;let t=ei(n);return Tr?void 0:t}function Zt(n){return n.length<=ni&&ei(n)!==void 0}function ei(n){Tr=!1;try{return{value:Wt(
n,{schema:Il})??null}}catch{return}}var ni=3e6;function Al(n){return Ol.test(n)||wl.test(n)||El(n)||Sl.test(n)&&Tl.test(n)?!0:/[[{]/.test(n)&&Pl.test(n)&&kl.test(
n)}var wl=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,Ol=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,Sl=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,
Tl=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nr\
t"\\\\]'].join("|"),"m");function El(n){for(let t=0;t+Qt<n.length;){let i=n.lastIndexOf(`
`,t+Qt);if(i<t)return!0;t=i+1}return!1}var Qt=1e3,Pl=/(?:^|[\s,:[{-])[[{]/,kl=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,Tr=!1,Rl=new Set([..."\
abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(n=>n.charCodeAt(0))),qe,Cl=new Gt("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:n=>{if(Rl.has(n.charCodeAt(
0))||(qe=Jt(n,void 0,!0),!qe||qe.type==="text"))return!1;let{type:t,key:i,value:s}=qe;return(t==="float"||t==="integer"&&i!==String(s))&&(Tr=!0),!0},construct:()=>qe?.
value}),Il=Kt.extend({implicit:[Cl]});function ri(n){let t=n.charCodeAt(0)===65279?1:0,i,s=o=>{i??=Nl(n);let l=0,a=i.length-1;for(;l<a;){let h=l+a+1>>1;(i[h]??0)<=o?l=h:a=h-1}let u=o-(i[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,u-t):u,offset:o}};return(o,l)=>({start:s(Math.min(o,n.length)),end:s(Math.min(l,n.length))})}function Nl(n){let t=[0];for(let i of n.
matchAll(/\r\n|[\r\n]/g))t.push(i.index+i[0].length);return t}var Er=200,ti=`it is nested deeper than ${Er} levels`;function si(n){let t=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(t,t+4096)))return oi(n,t);let i=[],s=t;for(;;){let a=cn(ii,n,s);if(a===n.length)return i;
let u=Ll(n,s,a);if(!u)break;i.push(u),s=u.end}if(i.length<2)return[...i,...oi(n,cn(_l,n,s))];let o=cn(ii,n,s);return[...i,{start:s,body:o,end:n.length,fault:{start:o,
end:o+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var ii=/[ \t\r\n]*/y,_l=/[^\S\n]*\n?/y;function cn(n,t,i){return n.lastIndex=
i,i+(n.exec(t)?.[0].length??0)}function Ll(n,t,i){let s=Ml(n,i);if(!s)return;let{end:o,levels:l}=s;if(l>Er)return{start:t,body:i,end:o,fault:{start:i,end:i+1,reason:ti}};
let a=!0;try{let u=JSON.parse(n.slice(i,o),(h,c)=>(typeof c=="number"&&!Number.isFinite(c)&&(a=!1),c));if(a)return{start:t,body:i,end:o,json:{value:u}}}catch{return}
return{start:t,body:i,end:o,fault:{start:i,end:i+1,reason:"a number in it is too large"}}}function Ml(n,t){let i=0,s=0;for(let o=t;o<n.length;o++){let l=n[o];if(l===
'"'){let a=Fl(n,o);if(a===void 0)return;o=a-1}else l==="{"||l==="["?s=Math.max(s,++i):l==="}"||l==="]"?i--:i===0&&(o=cn(Dl,n,o)-1);if(i<=0)return{end:o+1,levels:s}}}
var Dl=/[-+.\w]*/y;function Fl(n,t){for(let i=t+1;i<n.length;i++){if(n[i]==='"')return i+1;n[i]==="\\"&&i++}}function oi(n,t){let i=[],s={start:t,body:t},o=a=>{
a>s.body&&i.push({...s,end:a})},l=n.startsWith("---",t)?t:li(n,t);for(;l!==-1;l=li(n,l)){let a=n.indexOf(`
`,l),u=a===-1?n.length:a+1,h=n.slice(l+3,u).trim();if(h!==""&&!h.startsWith("#")){if(s.fault)continue;o(l),s={start:l,body:l,fault:{start:l,end:l+3+h.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else l>s.body&&!$l(n.slice(s.body,l))&&(o(l),s={start:l,body:u})}return o(n.length),i}function li(n,t){
let i=n.indexOf(`
---`,t);return i===-1?-1:i+1}function $l(n){return/^%/m.test(n)&&n.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var ql,Bl=()=>ql??=require("./thorough.cjs");var Pr=(...n)=>Bl().readThoroughly(...n);function ui(n,{fast:t=!0}={}){let i=ri(n),s=[],o,l=0;for(let a of si(n)){let u=ai(n,{...a,start:l},i,t);if(u.value===null&&u.issues.length===0){o??=u;continue}s.
push(u),l=a.end}return s.length>0?{documents:s}:{documents:[o??ai(n,{start:l,body:l,end:n.length},i,t)]}}function ai(n,t,i,s){let o=s?jl(n,t):void 0;if(!o)return Pr(
n,t,i);let l,a=()=>(l??=Pr(n,t,i),l);return{value:o.value,issues:[],get range(){return i(t.start,t.end)},positionOf:u=>a().positionOf(u),keyOf:u=>a().keyOf(u),get node(){
return a().node}}}function jl(n,{body:t,end:i,json:s,fault:o}){if(o)return;let l=n.slice(t,i);return s?Zt(l)?s:void 0:Xt(l)}var J=require("fs"),ee=require("path");var Yl,ci=()=>Yl??=require("./glob.cjs"),fi=(...n)=>ci().globOf(...n),di=(...n)=>ci().isGlob(...n);var Hl,fn=()=>Hl??=require("./ignored.cjs"),kr=(...n)=>fn().ignoringAround(...n),pi=(...n)=>fn().ignoringIn(...n),Rr=(...n)=>fn().isIgnored(...n),hi=(...n)=>fn().
patternsOf(...n);var Ul={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"\
it is too large to be a manifest"};function Be(n){let t=n instanceof Error&&"code"in n?String(n.code):"";return Ul[t]??(n instanceof Error?n.message:String(n))}var je="<stdin>";function*mi(n,{cwd:t,ignore:i=[],onFault:s}){let o=new Set,l=i.length>0?hi(t,i):[];function*a(u,h,c,p){let v=(0,J.realpathSync)(u);if(o.has(v))
return;o.add(v);let S=pi(u,c);for(let E of(0,J.readdirSync)(u,{withFileTypes:!0}).sort(Vl)){let L=u+(u.endsWith(ee.sep)?"":ee.sep)+E.name,N=h===""?E.name:`${h}${h.
endsWith("/")?"":"/"}${E.name}`,D=Kl.test(E.name)&&p(N);try{let H=E.isSymbolicLink()?Jl(L,D):E,M=H?.isDirectory()??!1;if(!M&&!D||M&&Wl.has(E.name)||[S,l].some(F=>F.
length>0&&Rr(L,M,F)))continue;if(M)yield*a(L,N,S,p);else if(D&&H?.isFile()){let F=E.isSymbolicLink()?(0,J.realpathSync)(L):v+(v.endsWith(ee.sep)?"":ee.sep)+E.name;
o.has(F)||(yield{path:N,found:!0}),o.add(F)}}catch(H){s(`${N}: ${Be(H)}`)}}}for(let u of n)try{if(u==="-"){o.has(je)||(yield{path:je,found:!1}),o.add(je);continue}
let h=(0,ee.resolve)(t,u),c=zl(u),p=(0,J.statSync)(h,{throwIfNoEntry:!1});if(!p&&di(c)){let v=!1;for(let S of Gl(c,t,a))v=!0,yield S;v||s(`${u}: no YAML or JSON\
 file matches`)}else if(p){if(p.isDirectory())yield*a(h,c==="."?"":c,kr(h),()=>!0);else if(!Ql(p,h))s(`${u}: it is neither a file nor a directory`);else if(l.length===
0||!Rr(h,!1,l)){let v=p.isFile()?(0,J.realpathSync)(h):h;o.has(v)||(yield{path:c,found:!1}),o.add(v)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(h){
s(`${u}: ${Be(h)}`)}}function*Gl(n,t,i){let{base:s,isMatch:o}=fi(n),l=(0,ee.resolve)(t,s);if(!(0,J.statSync)(l,{throwIfNoEntry:!1})?.isDirectory())return;let a=s===
"."?"":s,u=a===""?0:a.length+(a.endsWith("/")?0:1);yield*i(l,a,kr(l),h=>o(h.slice(u)))}var Kl=/\.(?:ya?ml|json)$/i,Wl=new Set([".git","node_modules"]),Vl=(n,t)=>n.
name<t.name?-1:1,zl=n=>ee.sep==="\\"?n.replaceAll("\\","/"):n;function Jl(n,t){try{return(0,J.statSync)(n)}catch(i){if(t)throw i;return}}function Ql(n,t){return n.
isFile()||n.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(t)}var gi=require("buffer"),ne=require("fs"),yi=require("path");function vi(n,t){return n===je?Buffer.from(t.stdin()):Xl(n,t.cwd)}function Xl(n,t){let i=(0,yi.resolve)(t,n),s=(0,ne.openSync)(i,"r");try{if(/^\/(?:dev|proc)\//.
test(i))return(0,ne.readFileSync)(s);let o=(0,ne.readSync)(s,dn);return o<dn.length?dn.subarray(0,o):Buffer.concat([dn,(0,ne.readFileSync)(s)])}finally{(0,ne.closeSync)(
s)}}var dn=Buffer.allocUnsafeSlow(64*1024);function bi(n){if(n[0]===255&&n[1]===254)return new TextDecoder("utf-16le").decode(n);if(n[0]===254&&n[1]===255)return new TextDecoder(
"utf-16be").decode(n);let t=n.toString("utf8");return(0,gi.isUtf8)(n)?t:t.replaceAll("\uFFFD","\uFFFF")}function xi(n,t){let i=[],s=[];for(let{path:o}of mi(n,{cwd:t.cwd,onFault:l=>s.push(l)}))try{i.push({path:o,text:bi(vi(o,t))})}catch(l){s.push(`${o}: ${Be(l)}`)}
return{files:i,faults:s}}var Ye={ok:0,findings:1,failure:2};var Ai=require("util");var ae=class extends Error{name="UsageError"};function wi(n,t){try{let{values:i,positionals:s}=(0,Ai.parseArgs)({args:[...n],options:t,allowPositionals:!0,strict:!0});return{values:i,positionals:s}}catch(i){
let s=n.find(l=>l.startsWith("--")&&!Object.hasOwn(t,Cr(l)));if(s===void 0)throw new ae(i instanceof Error?i.message:String(i));let o=ve(Cr(s),Object.keys(t));throw new ae(
`there is no option --${Cr(s)}${o===void 0?"":`; did you mean --${o}?`}`)}}var Cr=n=>n.slice(2).split("=")[0]??"";function Oi(n){if(n===void 0)return _e;if(Lr(n))
return n;throw new ae(`there is no release ${n}; it is one of ${ln.join(", ")}`)}function Si(n,t,i){let s=i.find(l=>l===t);if(s!==void 0)return s;let o=ve(t,i);
throw new ae(`${n} is one of ${i.join(", ")}${o===void 0?"":`; did you mean ${o}?`}`)}var Zl=`openchoreo-planes graph PATHS... [--release RELEASE] [--format FORMAT]

Draws which plane refers to which in YAML and JSON files, as the control plane of a release would find
it. A directory means its .yaml, .yml and .json files, at any depth; - means standard input.

  --release RELEASE  the release whose fields and fallbacks hold, such as v1.2 (default: v0.16)
  --format FORMAT    text for a terminal, mermaid, dot or json (default: text)
  --help             this text

A dashed line is a fallback that no manifest sets; a red one leads nowhere.

Exit status: 0 drawn, 1 something could not be drawn, which is told, 2 a path that cannot be read, or
wrong usage.
`;function es(n,t){let{values:i,positionals:s}=wi(n,{release:{type:"string"},format:{type:"string"},help:{type:"boolean"}});if(i.help)return t.stdout(Zl),Ye.ok;
let o=Oi(i.release),l=Si("--format",i.format??"text",["text","mermaid","dot","json"]);if(s.length===0)throw new ae("graph needs files or directories, or - for s\
tandard input");let{files:a,faults:u}=xi(s,t),h=[],c=[];for(let{path:v,text:S}of a)for(let E of ui(S).documents){let[L]=E.issues.filter(({code:N})=>N==="yaml-sy\
ntax");L&&c.push(`${v}:${L.range.start.line}: ${L.message}`);for(let{value:N,pointer:D}of Dr(E.value))h.push({value:N,place:`${v}:${E.positionOf(D).start.line}`})}
let p=et(h.map(({value:v})=>v),{release:o});for(let{resource:v,reason:S}of p.passedOver)c.push(`${h[v]?.place}: not drawn: ${ns[S].replace("RELEASE",o)}`);t.stdout(
Gr(p,l));for(let v of c)t.stderr(`${v}
`);for(let v of u)t.stderr(`openchoreo-planes: ${v}
`);return u.length>0?Ye.failure:c.length>0?Ye.findings:Ye.ok}var ns={"not-a-resource":"it has no kind","not-a-plane":"RELEASE has no such kind","no-name":"it ha\
s no name"};0&&(module.exports={graphCommand});
