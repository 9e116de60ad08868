"use strict";var On=Object.defineProperty;var Ei=Object.getOwnPropertyDescriptor;var Pi=Object.getOwnPropertyNames;var ki=Object.prototype.hasOwnProperty;var U=(n,t)=>{for(var i in t)On(n,i,{get:t[i],enumerable:!0})},Ri=(n,t,i,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Pi(t))!ki.call(n,o)&&o!==
i&&On(n,o,{get:()=>t[o],enumerable:!(s=Ei(t,o))||s.enumerable});return n};var Ci=n=>Ri(On({},"__esModule",{value:!0}),n);var ls={};U(ls,{graphCommand:()=>is});module.exports=Ci(ls);var Tn={};U(Tn,{isPlane:()=>_i,validatePlane:()=>Ni,withDefaults:()=>Li});var Ii,Sn=()=>Ii??=require("./v0.3.cjs"),Ni=(...n)=>Sn().validatePlane(...n),_i=(...n)=>Sn().
isPlane(...n),Li=(...n)=>Sn().withDefaults(...n);var tn={};U(tn,{isPlane:()=>Fi,validatePlane:()=>Di,withDefaults:()=>$i});var Mi,En=()=>Mi??=require("./v0.4.cjs"),Di=(...n)=>En().validatePlane(...n),Fi=(...n)=>En().
isPlane(...n),$i=(...n)=>En().withDefaults(...n);var kn={};U(kn,{isPlane:()=>ji,validatePlane:()=>Bi,withDefaults:()=>Yi});var qi,Pn=()=>qi??=require("./v0.6.cjs"),Bi=(...n)=>Pn().validatePlane(...n),ji=(...n)=>Pn().
isPlane(...n),Yi=(...n)=>Pn().withDefaults(...n);var Cn={};U(Cn,{isPlane:()=>Ki,validatePlane:()=>Ui,withDefaults:()=>Gi});var Hi,Rn=()=>Hi??=require("./v0.7.cjs"),Ui=(...n)=>Rn().validatePlane(...n),Ki=(...n)=>Rn().
isPlane(...n),Gi=(...n)=>Rn().withDefaults(...n);var Nn={};U(Nn,{isPlane:()=>zi,validatePlane:()=>Vi,withDefaults:()=>Ji});var Wi,In=()=>Wi??=require("./v0.8.cjs"),Vi=(...n)=>In().validatePlane(...n),zi=(...n)=>In().
isPlane(...n),Ji=(...n)=>In().withDefaults(...n);var Ln={};U(Ln,{isPlane:()=>Zi,validatePlane:()=>Xi,withDefaults:()=>eo});var Qi,_n=()=>Qi??=require("./v0.9.cjs"),Xi=(...n)=>_n().validatePlane(...n),Zi=(...n)=>_n().
isPlane(...n),eo=(...n)=>_n().withDefaults(...n);var on={};U(on,{isPlane:()=>to,validatePlane:()=>ro,withDefaults:()=>io});var no,Mn=()=>no??=require("./v0.10.cjs"),ro=(...n)=>Mn().validatePlane(...n),to=(...n)=>Mn().
isPlane(...n),io=(...n)=>Mn().withDefaults(...n);var Fn={};U(Fn,{isPlane:()=>so,validatePlane:()=>lo,withDefaults:()=>ao});var oo,Dn=()=>oo??=require("./v0.12.cjs"),lo=(...n)=>Dn().validatePlane(...n),so=(...n)=>Dn().
isPlane(...n),ao=(...n)=>Dn().withDefaults(...n);var qn={};U(qn,{isPlane:()=>fo,validatePlane:()=>co,withDefaults:()=>po});var uo,$n=()=>uo??=require("./v0.13.cjs"),co=(...n)=>$n().validatePlane(...n),fo=(...n)=>$n().
isPlane(...n),po=(...n)=>$n().withDefaults(...n);var jn={};U(jn,{isPlane:()=>go,validatePlane:()=>mo,withDefaults:()=>yo});var ho,Bn=()=>ho??=require("./v0.14.cjs"),mo=(...n)=>Bn().validatePlane(...n),go=(...n)=>Bn().
isPlane(...n),yo=(...n)=>Bn().withDefaults(...n);var ln={};U(ln,{isPlane:()=>xo,validatePlane:()=>bo,withDefaults:()=>Ao});var vo,Yn=()=>vo??=require("./v0.15.cjs"),bo=(...n)=>Yn().validatePlane(...n),xo=(...n)=>Yn().
isPlane(...n),Ao=(...n)=>Yn().withDefaults(...n);var Un={};U(Un,{isPlane:()=>So,validatePlane:()=>Oo,withDefaults:()=>To});var wo,Hn=()=>wo??=require("./v0.17.cjs"),Oo=(...n)=>Hn().validatePlane(...n),So=(...n)=>Hn().
isPlane(...n),To=(...n)=>Hn().withDefaults(...n);var Gn={};U(Gn,{isPlane:()=>ko,validatePlane:()=>Po,withDefaults:()=>Ro});var Eo,Kn=()=>Eo??=require("./v1.0.cjs"),Po=(...n)=>Kn().validatePlane(...n),ko=(...n)=>Kn().
isPlane(...n),Ro=(...n)=>Kn().withDefaults(...n);var sn={};U(sn,{isPlane:()=>No,validatePlane:()=>Io,withDefaults:()=>_o});var Co,Wn=()=>Co??=require("./v1.1.cjs"),Io=(...n)=>Wn().validatePlane(...n),No=(...n)=>Wn().
isPlane(...n),_o=(...n)=>Wn().withDefaults(...n);var an=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17","v1.0","v1.1","v1.2"],De="v0.16",me=["D\
ataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environme\
nt","Organization"],Vn={"v0.3":Tn,"v0.4":tn,"v0.5":tn,"v0.6":kn,"v0.7":Cn,"v0.8":Nn,"v0.9":Ln,"v0.10":on,"v0.11":on,"v0.12":Fn,"v0.13":qn,"v0.14":jn,"v0.15":ln,
"v0.16":ln,"v0.17":Un,"v1.0":Gn,"v1.1":sn,"v1.2":sn},Ir={"v0.3":"v0.3","v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.1\
0":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v\
1.1"},Nr={"v0.3":["DataPlane","BuildPlane","Environment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","Bui\
ldPlane","Environment","Organization"],"v0.7":["DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Env\
ironment","Organization"],"v0.9":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPl\
ane","Environment","Organization"],"v0.12":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","Obser\
vabilityPlane","Environment"],"v0.14":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environ\
ment"],"v0.15":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPl\
ane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane",
"WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","C\
lusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"]};function zn(n){return Ir[n]}var _r=[...new Set(an.map(zn))];function ge(n,t){return n===t||_r.indexOf(n)>=_r.indexOf(t)}function ye(n,t){return typeof t=="strin\
g"&&Nr[n].includes(t)}function Lr(n){return typeof n=="string"&&Object.hasOwn(Vn,n)}function Mr(n){return Vn[n].validatePlane}var ve=[],Jn=[];function Qn(n,t,i){if(n===t)return 0;let s=i?.maxDistance,o=n;n.length>t.length&&(n=t,t=o);let l=n.length,a=t.length;for(;l>0&&n.charCodeAt(~-l)===
t.charCodeAt(~-a);)l--,a--;let u=0;for(;u<l&&n.charCodeAt(u)===t.charCodeAt(u);)u++;if(l-=u,a-=u,s!==void 0&&a-l>s)return s;if(l===0)return s!==void 0&&a>s?s:a;
let p,c,h,b,T=0,P=0;for(;T<l;)Jn[T]=n.charCodeAt(u+T),ve[T]=++T;for(;P<a;){for(p=t.charCodeAt(u+P),h=P++,c=P,T=0;T<l;T++)b=p===Jn[T]?h:h+1,h=ve[T],c=ve[T]=h>c?b>
c?c+1:b:b>h?h+1:b;if(s!==void 0){let N=c;for(T=0;T<l;T++)ve[T]<N&&(N=ve[T]);if(N>s)return s}}return ve.length=l,Jn.length=l,s!==void 0&&c>s?s:c}var Lo=64;function be(n,t){if(n.length>Lo)return;let i=n.toLowerCase(),s=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,o;for(let l of t){if(Math.abs(l.length-
n.length)>=s)continue;let a=l.toLowerCase(),u=Mo(i,a)?1:Qn(i,a,{maxDistance:s});u<s&&(s=u,o=l)}return o}function Mo(n,t){if(n.length!==t.length)return!1;let i=0;
for(;i<n.length&&n[i]===t[i];)i++;return n[i]===t[i+1]&&n[i+1]===t[i]&&n.slice(i+2)===t.slice(i+2)}var hs=Object.prototype;function Do(n){return typeof n!="object"||n===null||Array.isArray(n)}function j(n){return!Do(n)}var Xn="openchoreo.dev";function Dr(n){return Fr(n,"").filter(t=>Fo(t.value))}function Fr(n,t){return j(n)&&typeof n.kind=="string"&&n.kind.endsWith("List")&&Array.
isArray(n.items)?n.items.flatMap((i,s)=>Fr(i,`${t}/items/${s}`)):[{pointer:t,value:n}]}function Fo(n){if(!j(n))return!1;let{apiVersion:t,kind:i}=n;if(typeof t!=
"string"||t==="")return typeof i=="string"&&i.endsWith("Plane")&&me.includes(i);let s=t.split("/")[0]??"";return s!==Xn?(s.endsWith(`.${Xn}`)||be(s,[Xn])!==void 0)&&
typeof i=="string"&&me.includes(i):typeof i!="string"||i===""?!0:me.includes(i)||i.endsWith("Plane")||be(i,me)!==void 0}var $r=[/^Environment$/,/DataPlane$/,/(?:Build|Workflow)Plane$/,/ObservabilityPlane$/],qr=({kind:n})=>{let t=$r.findIndex(i=>i.test(n));return t===-1?$r.length:
t};function xe({nodes:n}){let t=new Map,i=new Map;for(let l of n)l.kind==="Namespace"||l.kind==="Organization"?i.set(l.id,l):$o(t,l);let s=[...i.values()].sort(
jr).map(l=>({parent:l,nodes:(t.get(l.id)??[]).sort(Br)})),o=(t.get(void 0)??[]).sort(Br);return o.length>0?[...s,{parent:void 0,nodes:o}]:s}var jr=(n,t)=>n.name<
t.name?-1:n.name>t.name?1:0,Br=(n,t)=>qr(n)-qr(t)||jr(n,t);function Ae(n){return n.resource===void 0&&/Plane$/.test(n.kind)}function Z({name:n,displayName:t}){return t===
void 0?n:`${t} (${n})`}function $o(n,t){let i=n.get(t.parent);i?i.push(t):n.set(t.parent,[t])}function Yr(n){let t=l=>`    ${ce(l.id)} [label=${ce(`${l.kind}
${Z(l)}`)}${Ae(l)?', color=red, style="rounded,dashed"':""}]`,i=xe(n).flatMap(({parent:l,nodes:a},u)=>l?[`  subgraph cluster_${u} {`,`    label=${ce(`${l.kind} ${Z(
l)}`)}`,...a.map(t),...a.length===0?[`    ${ce(l.id)} [style=invis]`]:[],"  }"]:a.map(t)),s={set:"",default:", style=dashed",dangling:", style=dashed, color=red"},
o=n.edges.map(({from:l,to:a,field:u,how:p})=>`  ${ce(l)} -> ${ce(a)} [label=${ce(u.replace(/^spec\./,""))}${s[p]}]`);return["digraph topology {","  rankdir=LR",
"  node [shape=box, style=rounded]",...i,...o,"}",""].join(`
`)}var ce=n=>`"${n.replace(/[\\"]/g,"\\$&").replaceAll(`
`,"\\n").replace(new RegExp("\\p{Cc}","gu"),"\uFFFD")}"`;function Hr(n){let t=new Map(n.nodes.map(({id:a},u)=>[a,`n${u}`])),i=a=>`    ${t.get(a.id)}["${Fe(a.kind)}<br/>${Fe(Z(a))}"]${Ae(a)?":::missing":""}`,s=xe(n).flatMap(
({parent:a,nodes:u})=>a?[`  subgraph ${t.get(a.id)}["${Fe(a.kind)} ${Fe(Z(a))}"]`,...u.map(i),"  end"]:u.map(i)),o=n.edges.map(({from:a,to:u,field:p,how:c})=>{let h=c===
"set"?"-->":"-.->";return`  ${t.get(a)} ${h}|"${Fe(p.replace(/^spec\./,""))}"| ${t.get(u)}`}),l=n.edges.flatMap(({how:a},u)=>a==="dangling"?[u]:[]);return["flow\
chart LR",...s,...o,"  classDef missing stroke:#d1242f,stroke-dasharray:4",...l.length>0?[`  linkStyle ${l.join(",")} stroke:#d1242f`]:[],""].join(`
`)}var Fe=n=>n.replace(/[^\p{L}\p{N} ._/:()-]/gu,t=>`#${t.codePointAt(0)};`);function Ur(n){if(n.nodes.length===0)return`no plane found, nothing to draw
`;let t=new Map(n.nodes.map(o=>[o.id,o])),i=new Map;for(let o of n.edges){let l=i.get(o.from);l?l.push(o):i.set(o.from,[o])}return[...xe(n).flatMap(({parent:o,nodes:l})=>[
o?`${o.kind} ${$e(Z(o))}`:"in the cluster, or in a namespace that is not said",...l.flatMap((a,u)=>qo(a,u===l.length-1,i.get(a.id)??[],t))]),...Bo(n),""].join(`\

`)}function qo(n,t,i,s){let o=t?"    ":"\u2502   ",l=[...Ae(n)?["missing"]:[],...n.issues.length>0?[`not valid: ${n.issues.length} ${n.issues.length===1?"issue":
"issues"}`]:[]],a=`${t?"\u2514\u2500\u2500 ":"\u251C\u2500\u2500 "}${n.kind} ${$e(Z(n))}${l.length>0?` [${l.join(", ")}]`:""}`,u=i.map(({to:p,field:c,how:h},b)=>{
let T=s.get(p),P=h==="set"?"":h==="default"?" [by default]":" [there is none]",N=T?.namespace!==void 0&&T.namespace!==n.namespace?` in ${T.namespace}`:"";return`${o}${b===
i.length-1?"\u2514\u2500 ":"\u251C\u2500 "}${c.replace(/^spec\./,"")} \u2192 ${T?.kind} ${$e(T?.name??"")}${N}${P}`});return[a,...u]}function Bo({clusters:n,multiRegion:t,
sharedHosts:i}){let o=[...n.filter(({nodes:l})=>l.length>1).map(({type:l,planeID:a,nodes:u})=>`${l} planes of planeID ${$e(a)} share a cluster: ${u.join(", ")}`),
...i.map(({host:l,nodes:a})=>`one public host on different clusters: ${$e(l)} on ${a.join(", ")}`),...t?["multi-region: every data plane has public hosts of its\
 own"]:[]];return o.length>0?["",...o]:[]}var $e=n=>n.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu,"\uFFFD");var jo={text:Ur,mermaid:Hr,dot:Yr,json:n=>`${JSON.stringify(n,null,2)}
`};function Kr(n,t="text"){return jo[t](n)}function Gr(n){return n.split("/").slice(1).map(Yo)}var Yo=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll("~0","~"):n;function Wr(n){return/[~\d]/.test(n)?Gr(n).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join(
"").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function K(n,t){let i=n;for(let s of Ho(t))if(Array.isArray(i))i=i[Number(s)];else if(j(i)&&Object.hasOwn(i,
s))i=i[s];else return;return i}function Ho(n){let t=Zn.get(n);if(t)return t;let i=Gr(n);return Zn.size<Uo&&Zn.set(n,i),i}var Zn=new Map,Uo=1e3;function er(n,t){if(!j(n)||!ye(t,n.kind))return;let i=String(n.kind),s=K(n,"/metadata/name"),o=K(n,"/metadata/namespace");if(!(typeof s!="string"||s===""))return{
kind:i,name:s,namespace:!le(i)&&typeof o=="string"&&o!==""?o:void 0}}var le=n=>n.startsWith("Cluster")||n==="Organization";function Vr(n){let t=K(n,"/spec/planeID"),i=t===void 0||t===""?K(n,"/metadata/name"):t;return typeof i=="string"?i:void 0}function zr(n){let t=new Map;for(let i of n){let s=`${i.kind}/${i.name}`,o=t.get(s);o?(o.byNamespace??=new Map([[o.first.namespace,o.first]]),o.byNamespace.has(
i.namespace)||o.byNamespace.set(i.namespace,i)):t.set(s,{first:i})}return{find(i,s,o){let l=t.get(`${s}/${o}`);if(!l||le(s)||i.namespace===void 0)return l?.first;
let{first:a,byNamespace:u}=l;return u?u.get(i.namespace)??u.get(void 0):a.namespace===void 0||a.namespace===i.namespace?a:void 0},findAnywhere:(i,s)=>t.get(`${i}\
/${s}`)?.first}}function nr(n,t){let i=[];for(let s of t){let o=K(n,s);typeof o=="string"&&i.push({path:s,text:o})}return i}function Ko(n,t){return(un?.resource!==n||un.line!==t)&&(un={resource:n,line:t,listeners:Go(n,t)}),un.listeners}var un;function Go(n,t){let i=K(n,"/spec/gateway");
return j(i)?ge(t,"v0.17")?zo(i):["public","organization"].flatMap(s=>{let o=`${i[`${s}GatewayNamespace`]??""}/${i[`${s}GatewayName`]??""}`,l=`/spec/gateway/${s}\
VirtualHost`,a=s==="public";return[{isPublic:a,protocol:"http",gateway:o,host:l,port:`/spec/gateway/${s}HTTPPort`},{isPublic:a,protocol:"https",gateway:o,host:l,
port:`/spec/gateway/${s}HTTPSPort`}]}):[]}var Wo=["/spec/gateway/publicVirtualHost"];function Jr(n,t){if(!ge(t,"v0.17"))return nr(n,Wo);let i=Ko(n,t);if(i.length===
0)return[];let s=nr(n,i.flatMap(({isPublic:o,host:l})=>o?[l]:[]));return[...new Map(s.map(o=>[o.text,o])).values()]}var Vo=["ingress","egress"].flatMap(n=>["ext\
ernal","internal"].map(t=>({way:n,side:t,isPublic:n==="ingress"&&t==="external",listeners:["http","https","tls"].map(i=>({protocol:i,host:`/spec/gateway/${n}/${t}\
/${i}/host`,port:`/spec/gateway/${n}/${t}/${i}/port`}))})));function zo(n){let t=[];for(let{way:i,side:s,isPublic:o,listeners:l}of Vo){let a=n[i],u=j(a)?a[s]:void 0;
if(!j(u))continue;let p=`${u.namespace}/${u.name}`;for(let c of l)j(u[c.protocol])&&t.push({isPublic:o,gateway:p,...c})}return t}function Qr(n,t){if(!j(n)||!ye(t,n.kind))return[];let i=String(n.kind),s=i==="Environment"?"dataPlaneRef":Jo(i,t)?"observabilityPlaneRef":void 0;if(s===void 0)return[];
let o=`/spec/${s}`,l=s==="dataPlaneRef"?"DataPlane":"ObservabilityPlane",a=`Cluster${l}`,u=le(i)?a:l,p=K(n,o);if(p==null||p==="")return[{path:o,namePath:o,kinds:Qo(
u,a,t),name:"default",set:!1}];if(typeof p=="string")return[{path:o,namePath:o,kinds:[u],name:p,set:!0}];if(!j(p)||typeof p.name!="string"||p.name==="")return[];
let c=[l,a].find(h=>h===(p.kind??u));return c===void 0?[]:[{path:o,namePath:`${o}/name`,kinds:[c],name:p.name,set:!0}]}function Jo(n,t){return ge(t,"v0.8")&&/^(?:Cluster)?(?:Data|Build|Workflow)Plane$/.
test(n)}function Qo(n,t,i){return n!==t&&ge(i,"v1.0")?[n,t]:[n]}function Xr(n){let t=new Map;for(let i of n){let s=Xo(i.kind);if(s===void 0||i.planeID===void 0)continue;let o=`${s}/${i.planeID}`,l=t.get(o);l?l.planes.push(i):
t.set(o,{type:s,planeID:i.planeID,planes:[i]})}return[...t.values()]}function Xo(n){let[,t]=/^(?:Cluster)?(Data|Build|Workflow|Observability)Plane$/.exec(n)??[];
return t?.toLowerCase()}function Zr(n){let t=new Map,i=new Map;for(let s of n)for(let o of s.hosts){let l=t.get(o);l?i.get(o)?.push(s)===void 0&&i.set(o,[l,s]):
t.set(o,s)}return[...i].filter(([,s])=>s.some(({planeID:o})=>o!==s[0]?.planeID)).map(([s,o])=>({host:s,planes:o}))}function et(n){let t=new Set;for(let{hosts:i,
planeID:s}of n)i.length>0&&t.add(s);return t.size>1}function nt(n,{release:t=De}={}){let i=zn(t),s=new Map,o=[],l=[],a=nl(),u=new Set(n.flatMap(P=>rl(P,i))),p=il(s,u);for(let[P,N]of n.entries()){let L=Zo(N,i),M=er(
N,i);if(L!==void 0||!M||!j(N))o.push({resource:P,reason:L??"no-name"});else{let Y=a(M),$=p(M);s.set(Y,tt(Y,M,$,P,tl(N),el(N,t)));let{kind:D,name:q,namespace:V}=M,
Se=Jr(N,i).map(({text:Te})=>Te);l.push({kind:D,name:q,namespace:V,id:Y,value:N,planeID:Vr(N),hosts:Se})}}let c=ol(l,s,p,i),h=Zr(l),b=h.map(({host:P,planes:N})=>({
host:P,nodes:N.map(({id:L})=>L)})),T=Xr(l).map(({type:P,planeID:N,planes:L})=>({type:P,planeID:N,nodes:L.map(({id:M})=>M)}));return{release:t,nodes:[...s.values()],
edges:c,clusters:T,multiRegion:h.length===0&&et(l),sharedHosts:b,passedOver:o}}function Zo(n,t){if(!j(n)||typeof n.kind!="string")return"not-a-resource";if(String(
n.apiVersion).split("/")[0]!=="openchoreo.dev"||!ye(t,n.kind))return"not-a-plane"}function el(n,t){let i=Mr(t)(n);return i.ok?[]:i.issues}function rt({kind:n,namespace:t,
name:i}){return t===void 0?`${n}/${i}`:`${n}/${t}/${i}`}function nl(){let n=new Map;return t=>{let i=rt(t),s=(n.get(i)??0)+1;return n.set(i,s),s===1?i:`${i}#${s}`}}
function rl(n,t){let i=er(n,t);return i?.kind==="Organization"?[i.name]:[]}function tt(n,{kind:t,name:i,namespace:s},o,l,a,u){let p={id:n,kind:t,name:i,issues:u};
return s!==void 0&&(p.namespace=s),a!==void 0&&(p.displayName=a),o!==void 0&&(p.parent=o),l!==void 0&&(p.resource=l),p}function tl(n){let t=K(n,"/metadata/annot\
ations/openchoreo.dev~1display-name");return typeof t=="string"&&t!==""?t:void 0}function il(n,t){return({kind:i,namespace:s})=>{if(!(le(i)||s===void 0))return t.
has(s)?`Organization/${s}`:cn(n,{kind:"Namespace",name:s,namespace:void 0})}}function cn(n,t,i){let s=rt(t);return n.has(s)||n.set(s,tt(s,t,i,void 0,void 0,[])),
s}function ol(n,t,i,s){let{find:o}=zr(n),l=[];for(let a of n){for(let{path:u,kinds:p,name:c,set:h}of Qr(a.value,s)){let b=ll(p,P=>o(a,P,c)),T=Wr(u);if(b)l.push(
{from:a.id,to:b.id,field:T,how:h?"set":"default"});else if(h){let[P=""]=p,N={kind:P,name:c,namespace:le(P)?void 0:a.namespace};l.push({from:a.id,to:cn(t,N,i(N)),
field:T,how:"dangling"})}}sl(l,a,t,i)}return l}function ll(n,t){for(let i of n){let s=t(i);if(s)return s}}function sl(n,{id:t,value:i,namespace:s},o,l){let a=K(
i,"/spec/secretStoreRef/name");if(typeof a=="string"&&a!==""){let p={kind:"ClusterSecretStore",name:a,namespace:void 0};n.push({from:t,to:cn(o,p),field:"spec.se\
cretStoreRef",how:"set"})}let u=K(i,"/spec/imagePullSecretRefs");if(Array.isArray(u))for(let p of new Set(u)){if(typeof p!="string"||p==="")continue;let c={kind:"\
SecretReference",name:p,namespace:s};n.push({from:t,to:cn(o,c,l(c)),field:"spec.imagePullSecretRefs",how:"set"})}}function al(n){return n&&n.__esModule&&Object.prototype.hasOwnProperty.call(n,"default")?n.default:n}var H={},fn={},se={},it;function qe(){if(it)return se;it=1;
function n(a){return typeof a>"u"||a===null}function t(a){return typeof a=="object"&&a!==null}function i(a){return Array.isArray(a)?a:n(a)?[]:[a]}function s(a,u){
if(u){let p=Object.keys(u);for(let c=0,h=p.length;c<h;c+=1){let b=p[c];a[b]=u[b]}}return a}function o(a,u){let p="";for(let c=0;c<u;c+=1)p+=a;return p}function l(a){
return a===0&&Number.NEGATIVE_INFINITY===1/a}return se.isNothing=n,se.isObject=t,se.toArray=i,se.repeat=o,se.isNegativeZero=l,se.extend=s,se}var rr,ot;function Be(){
if(ot)return rr;ot=1;function n(i,s){let o="",l=i.reason||"(unknown reason)";return i.mark?(i.mark.name&&(o+='in "'+i.mark.name+'" '),o+="("+(i.mark.line+1)+":"+
(i.mark.column+1)+")",!s&&i.mark.snippet&&(o+=`

`+i.mark.snippet),l+" "+o):l}function t(i,s){Error.call(this),this.name="YAMLException",this.reason=i,this.mark=s,this.message=n(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(s){return this.name+": "+n(this,s)},rr=t,rr}var tr,lt;function ul(){if(lt)return tr;lt=1;let n=qe();function t(o,l,a,u,p){let c="",h="",b=Math.
floor(p/2)-1;return u-l>b&&(c=" ... ",l=u-b+c.length),a-u>b&&(h=" ...",a=u+b-h.length),{str:c+o.slice(l,a).replace(/\t/g,"\u2192")+h,pos:u-l+c.length}}function i(o,l){
return n.repeat(" ",l-o.length)+o}function s(o,l){if(l=Object.create(l||null),!o.buffer)return null;l.maxLength||(l.maxLength=79),typeof l.indent!="number"&&(l.
indent=1),typeof l.linesBefore!="number"&&(l.linesBefore=3),typeof l.linesAfter!="number"&&(l.linesAfter=2);let a=/\r?\n|\r|\0/g,u=[0],p=[],c,h=-1;for(;c=a.exec(
o.buffer);)p.push(c.index),u.push(c.index+c[0].length),o.position<=c.index&&h<0&&(h=u.length-2);h<0&&(h=u.length-1);let b="",T=Math.min(o.line+l.linesAfter,p.length).
toString().length,P=l.maxLength-(l.indent+T+3);for(let L=1;L<=l.linesBefore&&!(h-L<0);L++){let M=t(o.buffer,u[h-L],p[h-L],o.position-(u[h]-u[h-L]),P);b=n.repeat(
" ",l.indent)+i((o.line-L+1).toString(),T)+" | "+M.str+`
`+b}let N=t(o.buffer,u[h],p[h],o.position,P);b+=n.repeat(" ",l.indent)+i((o.line+1).toString(),T)+" | "+N.str+`
`,b+=n.repeat("-",l.indent+T+3+N.pos)+`^
`;for(let L=1;L<=l.linesAfter&&!(h+L>=p.length);L++){let M=t(o.buffer,u[h+L],p[h+L],o.position-(u[h]-u[h+L]),P);b+=n.repeat(" ",l.indent)+i((o.line+L+1).toString(),
T)+" | "+M.str+`
`}return b.replace(/\n$/,"")}return tr=s,tr}var ir,st;function G(){if(st)return ir;st=1;let n=Be(),t=["kind","multi","resolve","construct","instanceOf","predica\
te","represent","representName","defaultStyle","styleAliases"],i=["scalar","sequence","mapping"];function s(l){let a={};return l!==null&&Object.keys(l).forEach(
function(u){l[u].forEach(function(p){a[String(p)]=u})}),a}function o(l,a){if(a=a||{},Object.keys(a).forEach(function(u){if(t.indexOf(u)===-1)throw new n('Unknow\
n option "'+u+'" is met in definition of "'+l+'" YAML type.')}),this.options=a,this.tag=l,this.kind=a.kind||null,this.resolve=a.resolve||function(){return!0},this.
construct=a.construct||function(u){return u},this.instanceOf=a.instanceOf||null,this.predicate=a.predicate||null,this.represent=a.represent||null,this.representName=
a.representName||null,this.defaultStyle=a.defaultStyle||null,this.multi=a.multi||!1,this.styleAliases=s(a.styleAliases||null),i.indexOf(this.kind)===-1)throw new n(
'Unknown kind "'+this.kind+'" is specified for "'+l+'" YAML type.')}return ir=o,ir}var or,at;function Rt(){if(at)return or;at=1;let n=Be(),t=G();function i(l,a){
let u=[];return l[a].forEach(function(p){let c=u.length;u.forEach(function(h,b){h.tag===p.tag&&h.kind===p.kind&&h.multi===p.multi&&(c=b)}),u[c]=p}),u}function s(){
let l={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function a(u){u.multi?(l.multi[u.kind].push(u),l.multi.
fallback.push(u)):l[u.kind][u.tag]=l.fallback[u.tag]=u}for(let u=0,p=arguments.length;u<p;u+=1)arguments[u].forEach(a);return l}function o(l){return this.extend(
l)}return o.prototype.extend=function(a){let u=[],p=[];if(a instanceof t)p.push(a);else if(Array.isArray(a))p=p.concat(a);else if(a&&(Array.isArray(a.implicit)||
Array.isArray(a.explicit)))a.implicit&&(u=u.concat(a.implicit)),a.explicit&&(p=p.concat(a.explicit));else throw new n("Schema.extend argument should be a Type, \
[ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");u.forEach(function(h){if(!(h instanceof t))throw new n("Specified list of YAML types (\
or a single Type object) contains a non-Type object.");if(h.loadKind&&h.loadKind!=="scalar")throw new n("There is a non-scalar type in the implicit list of a sc\
hema. Implicit resolving of such types is not supported.");if(h.multi)throw new n("There is a multi type in the implicit list of a schema. Multi tags can only b\
e listed as explicit.")}),p.forEach(function(h){if(!(h instanceof t))throw new n("Specified list of YAML types (or a single Type object) contains a non-Type obj\
ect.")});let c=Object.create(o.prototype);return c.implicit=(this.implicit||[]).concat(u),c.explicit=(this.explicit||[]).concat(p),c.compiledImplicit=i(c,"impli\
cit"),c.compiledExplicit=i(c,"explicit"),c.compiledTypeMap=s(c.compiledImplicit,c.compiledExplicit),c},or=o,or}var lr,ut;function Ct(){if(ut)return lr;ut=1;let n=G();
return lr=new n("tag:yaml.org,2002:str",{kind:"scalar",construct:function(t){return t!==null?t:""}}),lr}var sr,ct;function It(){if(ct)return sr;ct=1;let n=G();return sr=
new n("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(t){return t!==null?t:[]}}),sr}var ar,ft;function Nt(){if(ft)return ar;ft=1;let n=G();return ar=
new n("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){return t!==null?t:{}}}),ar}var ur,dt;function _t(){if(dt)return ur;dt=1;let n=Rt();return ur=
new n({explicit:[Ct(),It(),Nt()]}),ur}var cr,pt;function Lt(){if(pt)return cr;pt=1;let n=G();function t(o){if(o===null)return!0;let l=o.length;return l===1&&o===
"~"||l===4&&(o==="null"||o==="Null"||o==="NULL")}function i(){return null}function s(o){return o===null}return cr=new n("tag:yaml.org,2002:null",{kind:"scalar",
resolve:t,construct:i,predicate:s,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){
return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),cr}var fr,ht;function Mt(){if(ht)return fr;ht=1;let n=G();function t(o){if(o===null)return!1;
let l=o.length;return l===4&&(o==="true"||o==="True"||o==="TRUE")||l===5&&(o==="false"||o==="False"||o==="FALSE")}function i(o){return o==="true"||o==="True"||o===
"TRUE"}function s(o){return Object.prototype.toString.call(o)==="[object Boolean]"}return fr=new n("tag:yaml.org,2002:bool",{kind:"scalar",resolve:t,construct:i,
predicate:s,represent:{lowercase:function(o){return o?"true":"false"},uppercase:function(o){return o?"TRUE":"FALSE"},camelcase:function(o){return o?"True":"Fals\
e"}},defaultStyle:"lowercase"}),fr}var dr,mt;function Dt(){if(mt)return dr;mt=1;let n=qe(),t=G();function i(c){return c>=48&&c<=57||c>=65&&c<=70||c>=97&&c<=102}
function s(c){return c>=48&&c<=55}function o(c){return c>=48&&c<=57}function l(c){if(c===null)return!1;let h=c.length,b=0,T=!1;if(!h)return!1;let P=c[b];if((P===
"-"||P==="+")&&(P=c[++b]),P==="0"){if(b+1===h)return!0;if(P=c[++b],P==="b"){for(b++;b<h;b++){if(P=c[b],P!=="0"&&P!=="1")return!1;T=!0}return T&&isFinite(a(c))}if(P===
"x"){for(b++;b<h;b++){if(!i(c.charCodeAt(b)))return!1;T=!0}return T&&isFinite(a(c))}if(P==="o"){for(b++;b<h;b++){if(!s(c.charCodeAt(b)))return!1;T=!0}return T&&
isFinite(a(c))}}for(;b<h;b++){if(!o(c.charCodeAt(b)))return!1;T=!0}return T?isFinite(a(c)):!1}function a(c){let h=c,b=1,T=h[0];if((T==="-"||T==="+")&&(T==="-"&&
(b=-1),h=h.slice(1),T=h[0]),h==="0")return 0;if(T==="0"){if(h[1]==="b")return b*parseInt(h.slice(2),2);if(h[1]==="x")return b*parseInt(h.slice(2),16);if(h[1]===
"o")return b*parseInt(h.slice(2),8)}return b*parseInt(h,10)}function u(c){return a(c)}function p(c){return Object.prototype.toString.call(c)==="[object Number]"&&
c%1===0&&!n.isNegativeZero(c)}return dr=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:l,construct:u,predicate:p,represent:{binary:function(c){return c>=0?
"0b"+c.toString(2):"-0b"+c.toString(2).slice(1)},octal:function(c){return c>=0?"0o"+c.toString(8):"-0o"+c.toString(8).slice(1)},decimal:function(c){return c.toString(
10)},hexadecimal:function(c){return c>=0?"0x"+c.toString(16).toUpperCase():"-0x"+c.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[
2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),dr}var pr,gt;function Ft(){if(gt)return pr;gt=1;let n=qe(),t=G(),i=new RegExp("^(?:[-+]?(?\
:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),s=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)\
|\\.(?:nan|NaN|NAN))$");function o(c){return c===null||!i.test(c)?!1:isFinite(parseFloat(c,10))?!0:s.test(c)}function l(c){let h=c.toLowerCase(),b=h[0]==="-"?-1:
1;return"+-".indexOf(h[0])>=0&&(h=h.slice(1)),h===".inf"?b===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:h===".nan"?NaN:b*parseFloat(h,10)}let a=/^[-+]?[0-9]+e/;
function u(c,h){if(isNaN(c))switch(h){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
c)switch(h){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===c)switch(h){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(n.isNegativeZero(c))return"-0.0";let b=c.toString(10);return a.test(b)?b.replace(
"e",".e"):b}function p(c){return Object.prototype.toString.call(c)==="[object Number]"&&(c%1!==0||n.isNegativeZero(c))}return pr=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:o,construct:l,predicate:p,represent:u,defaultStyle:"lowercase"}),pr}var hr,yt;function $t(){return yt||(yt=1,hr=_t().extend({implicit:[Lt(),
Mt(),Dt(),Ft()]})),hr}var mr,vt;function qt(){return vt||(vt=1,mr=$t()),mr}var gr,bt;function Bt(){if(bt)return gr;bt=1;let n=G(),t=new RegExp("^([0-9][0-9][0-9\
][0-9])-([0-9][0-9])-([0-9][0-9])$"),i=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\\
.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function s(a){return a===null?!1:t.exec(a)!==null||i.exec(a)!==null}function o(a){let u=0,p=null,
c=t.exec(a);if(c===null&&(c=i.exec(a)),c===null)throw new Error("Date resolve error");let h=+c[1],b=+c[2]-1,T=+c[3];if(!c[4])return new Date(Date.UTC(h,b,T));let P=+c[4],
N=+c[5],L=+c[6];if(c[7]){for(u=c[7].slice(0,3);u.length<3;)u+="0";u=+u}if(c[9]){let Y=+c[10],$=+(c[11]||0);p=(Y*60+$)*6e4,c[9]==="-"&&(p=-p)}let M=new Date(Date.
UTC(h,b,T,P,N,L,u));return p&&M.setTime(M.getTime()-p),M}function l(a){return a.toISOString()}return gr=new n("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:s,
construct:o,instanceOf:Date,represent:l}),gr}var yr,xt;function jt(){if(xt)return yr;xt=1;let n=G();function t(i){return i==="<<"||i===null}return yr=new n("tag\
:yaml.org,2002:merge",{kind:"scalar",resolve:t}),yr}var vr,At;function Yt(){if(At)return vr;At=1;let n=G(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx\
yz0123456789+/=
\r`;function i(a){if(a===null)return!1;let u=0,p=a.length,c=t;for(let h=0;h<p;h++){let b=c.indexOf(a.charAt(h));if(!(b>64)){if(b<0)return!1;u+=6}}return u%8===0}
function s(a){let u=a.replace(/[\r\n=]/g,""),p=u.length,c=t,h=0,b=[];for(let P=0;P<p;P++)P%4===0&&P&&(b.push(h>>16&255),b.push(h>>8&255),b.push(h&255)),h=h<<6|c.
indexOf(u.charAt(P));let T=p%4*6;return T===0?(b.push(h>>16&255),b.push(h>>8&255),b.push(h&255)):T===18?(b.push(h>>10&255),b.push(h>>2&255)):T===12&&b.push(h>>4&
255),new Uint8Array(b)}function o(a){let u="",p=0,c=a.length,h=t;for(let T=0;T<c;T++)T%3===0&&T&&(u+=h[p>>18&63],u+=h[p>>12&63],u+=h[p>>6&63],u+=h[p&63]),p=(p<<
8)+a[T];let b=c%3;return b===0?(u+=h[p>>18&63],u+=h[p>>12&63],u+=h[p>>6&63],u+=h[p&63]):b===2?(u+=h[p>>10&63],u+=h[p>>4&63],u+=h[p<<2&63],u+=h[64]):b===1&&(u+=h[p>>
2&63],u+=h[p<<4&63],u+=h[64],u+=h[64]),u}function l(a){return Object.prototype.toString.call(a)==="[object Uint8Array]"}return vr=new n("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:i,construct:s,predicate:l,represent:o}),vr}var br,wt;function Ht(){if(wt)return br;wt=1;let n=G(),t=Object.prototype.hasOwnProperty,i=Object.
prototype.toString;function s(l){if(l===null)return!0;let a={},u=l;for(let p=0,c=u.length;p<c;p+=1){let h=u[p],b=!1;if(i.call(h)!=="[object Object]")return!1;let T;
for(T in h)if(t.call(h,T))if(!b)b=!0;else return!1;if(!b||t.call(a,T))return!1;Object.defineProperty(a,T,{value:!0})}return!0}function o(l){return l!==null?l:[]}
return br=new n("tag:yaml.org,2002:omap",{kind:"sequence",resolve:s,construct:o}),br}var xr,Ot;function Ut(){if(Ot)return xr;Ot=1;let n=G(),t=Object.prototype.toString;
function i(o){if(o===null)return!0;let l=o,a=new Array(l.length);for(let u=0,p=l.length;u<p;u+=1){let c=l[u];if(t.call(c)!=="[object Object]")return!1;let h=Object.
keys(c);if(h.length!==1)return!1;a[u]=[h[0],c[h[0]]]}return!0}function s(o){if(o===null)return[];let l=o,a=new Array(l.length);for(let u=0,p=l.length;u<p;u+=1){
let c=l[u],h=Object.keys(c);a[u]=[h[0],c[h[0]]]}return a}return xr=new n("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:i,construct:s}),xr}var Ar,St;function Kt(){
if(St)return Ar;St=1;let n=G(),t=Object.prototype.hasOwnProperty;function i(o){if(o===null)return!0;let l=o;for(let a in l)if(t.call(l,a)&&l[a]!==null)return!1;
return!0}function s(o){return o!==null?o:{}}return Ar=new n("tag:yaml.org,2002:set",{kind:"mapping",resolve:i,construct:s}),Ar}var wr,Tt;function Sr(){return Tt||
(Tt=1,wr=qt().extend({implicit:[Bt(),jt()],explicit:[Yt(),Ht(),Ut(),Kt()]})),wr}var Et;function cl(){if(Et)return fn;Et=1;let n=qe(),t=Be(),i=ul(),s=Sr(),o=Object.
prototype.hasOwnProperty,l=1,a=2,u=3,p=4,c=1,h=2,b=3,T=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
P=/[\x85\u2028\u2029]/,N=/[,\[\]{}]/,L=/^(?:!|!!|![0-9A-Za-z-]+!)$/,M=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function Y(e){return Object.
prototype.toString.call(e)}function $(e){return e===10||e===13}function D(e){return e===9||e===32}function q(e){return e===9||e===32||e===10||e===13}function V(e){
return e===44||e===91||e===93||e===123||e===125}function Se(e){if(e>=48&&e<=57)return e-48;let f=e|32;return f>=97&&f<=102?f-97+10:-1}function Te(e){return e===
120?2:e===117?4:e===85?8:0}function Ke(e){return e>=48&&e<=57?e-48:-1}function Ee(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function gn(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function Pe(e,f,v){f==="__proto__"?Object.defineProperty(e,f,{configurable:!0,enumerable:!0,writable:!0,value:v}):e[f]=
v}let Ge=new Array(256),ke=new Array(256);for(let e=0;e<256;e++)Ge[e]=Ee(e)?1:0,ke[e]=Ee(e);function B(e,f){this.input=e,this.filename=f.filename||null,this.schema=
f.schema||s,this.onWarning=f.onWarning||null,this.legacy=f.legacy||!1,this.json=f.json||!1,this.listener=f.listener||null,this.maxDepth=typeof f.maxDepth=="numb\
er"?f.maxDepth:100,this.maxTotalMergeKeys=typeof f.maxTotalMergeKeys=="number"?f.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=e.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function We(e,f){let v={name:e.filename,buffer:e.input.slice(0,-1),position:e.position,line:e.line,column:e.position-
e.lineStart};return v.snippet=i(v),new t(f,v)}function k(e,f){throw We(e,f)}function de(e,f){e.onWarning&&e.onWarning.call(null,We(e,f))}function Q(e,f,v){let x=e.
anchorMapTransactions;if(x.length!==0){let g=x[x.length-1];o.call(g,f)||(g[f]={existed:o.call(e.anchorMap,f),value:e.anchorMap[f]})}e.anchorMap[f]=v}function yn(e){
e.anchorMapTransactions.push(Object.create(null))}function ue(e){let f=e.anchorMapTransactions.pop(),v=e.anchorMapTransactions;if(v.length===0)return;let x=v[v.
length-1],g=Object.keys(f);for(let r=0,d=g.length;r<d;r+=1){let m=g[r];o.call(x,m)||(x[m]=f[m])}}function vn(e){let f=e.anchorMapTransactions.pop(),v=Object.keys(
f);for(let x=v.length-1;x>=0;x-=1){let g=f[v[x]];g.existed?e.anchorMap[v[x]]=g.value:delete e.anchorMap[v[x]]}}function Re(e){return{position:e.position,line:e.
line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,tag:e.tag,anchor:e.anchor,kind:e.kind,result:e.result}}function pe(e,f){e.position=
f.position,e.line=f.line,e.lineStart=f.lineStart,e.lineIndent=f.lineIndent,e.firstTabInLine=f.firstTabInLine,e.tag=f.tag,e.anchor=f.anchor,e.kind=f.kind,e.result=
f.result}let Ve={YAML:function(f,v,x){f.version!==null&&k(f,"duplication of %YAML directive"),x.length!==1&&k(f,"YAML directive accepts exactly one argument");let g=/^([0-9]+)\.([0-9]+)$/.
exec(x[0]);g===null&&k(f,"ill-formed argument of the YAML directive");let r=parseInt(g[1],10),d=parseInt(g[2],10);r!==1&&k(f,"unacceptable YAML version of the d\
ocument"),f.version=x[0],f.checkLineBreaks=d<2,d!==1&&d!==2&&de(f,"unsupported YAML version of the document")},TAG:function(f,v,x){let g;x.length!==2&&k(f,"TAG \
directive accepts exactly two arguments");let r=x[0];g=x[1],L.test(r)||k(f,"ill-formed tag handle (first argument) of the TAG directive"),o.call(f.tagMap,r)&&k(
f,'there is a previously declared suffix for "'+r+'" tag handle'),M.test(g)||k(f,"ill-formed tag prefix (second argument) of the TAG directive");try{g=decodeURIComponent(
g)}catch{k(f,"tag prefix is malformed: "+g)}f.tagMap[r]=g}};function W(e,f,v,x){if(f<v){let g=e.input.slice(f,v);if(x)for(let r=0,d=g.length;r<d;r+=1){let m=g.charCodeAt(
r);m===9||m>=32&&m<=1114111||k(e,"expected valid JSON character")}else T.test(g)&&k(e,"the stream contains non-printable characters");e.result+=g}}function re(e){
e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&k(e,"merge keys exceeded maxTotalMergeKeys ("+e.maxTotalMergeKeys+")")}function Ce(e,f,v,x){
n.isObject(v)||k(e,"cannot merge mappings; the provided source object is unacceptable"),re(e);let g=Object.keys(v);for(let r=0,d=g.length;r<d;r+=1){let m=g[r];re(
e),o.call(f,m)||(Pe(f,m,v[m]),x[m]=!0)}}function X(e,f,v,x,g,r,d,m,A){if(Array.isArray(g)){g=Array.prototype.slice.call(g);for(let w=0,O=g.length;w<O;w+=1)Array.
isArray(g[w])&&k(e,"nested arrays are not supported inside keys"),typeof g=="object"&&Y(g[w])==="[object Object]"&&(g[w]="[object Object]")}if(typeof g=="object"&&
Y(g)==="[object Object]"&&(g="[object Object]"),g=String(g),f===null&&(f={}),x==="tag:yaml.org,2002:merge")if(Array.isArray(r)){r.length>100&&k(e,"abnormal merg\
e sequence size");for(let w=0,O=r.length;w<O;w+=1)Ce(e,f,r[w],v)}else Ce(e,f,r,v);else!e.json&&!o.call(v,g)&&o.call(f,g)&&(e.line=d||e.line,e.lineStart=m||e.lineStart,
e.position=A||e.position,k(e,"duplicated mapping key")),Pe(f,g,r),delete v[g];return f}function Ie(e){let f=e.input.charCodeAt(e.position);f===10?e.position++:f===
13?(e.position++,e.input.charCodeAt(e.position)===10&&e.position++):k(e,"a line break is expected"),e.line+=1,e.lineStart=e.position,e.firstTabInLine=-1}function F(e,f,v){
let x=0,g=e.input.charCodeAt(e.position);for(;g!==0;){for(;D(g);)g===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),g=e.input.charCodeAt(++e.position);
if(f&&g===35)do g=e.input.charCodeAt(++e.position);while(g!==10&&g!==13&&g!==0);if($(g))for(Ie(e),g=e.input.charCodeAt(e.position),x++,e.lineIndent=0;g===32;)e.
lineIndent++,g=e.input.charCodeAt(++e.position);else break}return v!==-1&&x!==0&&e.lineIndent<v&&de(e,"deficient indentation"),x}function z(e){let f=e.position,
v=e.input.charCodeAt(f);return!!((v===45||v===46)&&v===e.input.charCodeAt(f+1)&&v===e.input.charCodeAt(f+2)&&(f+=3,v=e.input.charCodeAt(f),v===0||q(v)))}function he(e,f){
f===1?e.result+=" ":f>1&&(e.result+=n.repeat(`
`,f-1))}function ze(e,f,v){let x,g,r,d,m,A,w=e.kind,O=e.result,y=e.input.charCodeAt(e.position);if(q(y)||V(y)||y===35||y===38||y===42||y===33||y===124||y===62||
y===39||y===34||y===37||y===64||y===96)return!1;if(y===63||y===45){let S=e.input.charCodeAt(e.position+1);if(q(S)||v&&V(S))return!1}for(e.kind="scalar",e.result=
"",x=g=e.position,r=!1;y!==0;){if(y===58){let S=e.input.charCodeAt(e.position+1);if(q(S)||v&&V(S))break}else if(y===35){let S=e.input.charCodeAt(e.position-1);if(q(
S))break}else{if(e.position===e.lineStart&&z(e)||v&&V(y))break;if($(y))if(d=e.line,m=e.lineStart,A=e.lineIndent,F(e,!1,-1),e.lineIndent>=f){r=!0,y=e.input.charCodeAt(
e.position);continue}else{e.position=g,e.line=d,e.lineStart=m,e.lineIndent=A;break}}r&&(W(e,x,g,!1),he(e,e.line-d),x=g=e.position,r=!1),D(y)||(g=e.position+1),y=
e.input.charCodeAt(++e.position)}return W(e,x,g,!1),e.result?!0:(e.kind=w,e.result=O,!1)}function Ne(e,f){let v,x,g=e.input.charCodeAt(e.position);if(g!==39)return!1;
for(e.kind="scalar",e.result="",e.position++,v=x=e.position;(g=e.input.charCodeAt(e.position))!==0;)if(g===39)if(W(e,v,e.position,!0),g=e.input.charCodeAt(++e.position),
g===39)v=e.position,e.position++,x=e.position;else return!0;else $(g)?(W(e,v,x,!0),he(e,F(e,!1,f)),v=x=e.position):e.position===e.lineStart&&z(e)?k(e,"unexpecte\
d end of the document within a single quoted scalar"):(e.position++,D(g)||(x=e.position));k(e,"unexpected end of the stream within a single quoted scalar")}function Je(e,f){
let v,x,g,r=e.input.charCodeAt(e.position);if(r!==34)return!1;for(e.kind="scalar",e.result="",e.position++,v=x=e.position;(r=e.input.charCodeAt(e.position))!==0;){
if(r===34)return W(e,v,e.position,!0),e.position++,!0;if(r===92){if(W(e,v,e.position,!0),r=e.input.charCodeAt(++e.position),$(r))F(e,!1,f);else if(r<256&&Ge[r])
e.result+=ke[r],e.position++;else if((g=Te(r))>0){let d=g,m=0;for(;d>0;d--)r=e.input.charCodeAt(++e.position),(g=Se(r))>=0?m=(m<<4)+g:k(e,"expected hexadecimal \
character");e.result+=gn(m),e.position++}else k(e,"unknown escape sequence");v=x=e.position}else $(r)?(W(e,v,x,!0),he(e,F(e,!1,f)),v=x=e.position):e.position===
e.lineStart&&z(e)?k(e,"unexpected end of the document within a double quoted scalar"):(e.position++,D(r)||(x=e.position))}k(e,"unexpected end of the stream with\
in a double quoted scalar")}function Qe(e,f){let v=!0,x,g,r,d=e.tag,m,A=e.anchor,w,O,y,S,E=Object.create(null),R,C,I,_=e.input.charCodeAt(e.position);if(_===91)
w=93,S=!1,m=[];else if(_===123)w=125,S=!0,m={};else return!1;for(e.anchor!==null&&Q(e,e.anchor,m),_=e.input.charCodeAt(++e.position);_!==0;){if(F(e,!0,f),_=e.input.
charCodeAt(e.position),_===w)return e.position++,e.tag=d,e.anchor=A,e.kind=S?"mapping":"sequence",e.result=m,!0;if(v?_===44&&k(e,"expected the node content, but\
 found ','"):k(e,"missed comma between flow collection entries"),C=R=I=null,O=y=!1,_===63){let oe=e.input.charCodeAt(e.position+1);q(oe)&&(O=y=!0,e.position++,F(
e,!0,f))}x=e.line,g=e.lineStart,r=e.position,ie(e,f,l,!1,!0),C=e.tag,R=e.result,F(e,!0,f),_=e.input.charCodeAt(e.position),(y||e.line===x)&&_===58&&(O=!0,_=e.input.
charCodeAt(++e.position),F(e,!0,f),ie(e,f,l,!1,!0),I=e.result),S?X(e,m,E,C,R,I,x,g,r):O?m.push(X(e,null,E,C,R,I,x,g,r)):m.push(R),F(e,!0,f),_=e.input.charCodeAt(
e.position),_===44?(v=!0,_=e.input.charCodeAt(++e.position)):v=!1}k(e,"unexpected end of the stream within a flow collection")}function te(e,f){let v,x=c,g=!1,r=!1,
d=f,m=0,A=!1,w,O=e.input.charCodeAt(e.position);if(O===124)v=!1;else if(O===62)v=!0;else return!1;for(e.kind="scalar",e.result="";O!==0;)if(O=e.input.charCodeAt(
++e.position),O===43||O===45)c===x?x=O===43?b:h:k(e,"repeat of a chomping mode identifier");else if((w=Ke(O))>=0)w===0?k(e,"bad explicit indentation width of a \
block scalar; it cannot be less than one"):r?k(e,"repeat of an indentation width identifier"):(d=f+w-1,r=!0);else break;if(D(O)){do O=e.input.charCodeAt(++e.position);while(D(
O));if(O===35)do O=e.input.charCodeAt(++e.position);while(!$(O)&&O!==0)}for(;O!==0;){for(Ie(e),e.lineIndent=0,O=e.input.charCodeAt(e.position);(!r||e.lineIndent<
d)&&O===32;)e.lineIndent++,O=e.input.charCodeAt(++e.position);if(!r&&e.lineIndent>d&&(d=e.lineIndent),$(O)){m++;continue}if(!r&&d===0&&k(e,"missing indentation \
for block scalar"),e.lineIndent<d){x===b?e.result+=n.repeat(`
`,g?1+m:m):x===c&&g&&(e.result+=`
`);break}v?D(O)?(A=!0,e.result+=n.repeat(`
`,g?1+m:m)):A?(A=!1,e.result+=n.repeat(`
`,m+1)):m===0?g&&(e.result+=" "):e.result+=n.repeat(`
`,m):e.result+=n.repeat(`
`,g?1+m:m),g=!0,r=!0,m=0;let y=e.position;for(;!$(O)&&O!==0;)O=e.input.charCodeAt(++e.position);W(e,y,e.position,!1)}return!0}function Xe(e,f){let v=e.tag,x=e.anchor,
g=[],r=!1;if(e.firstTabInLine!==-1)return!1;e.anchor!==null&&Q(e,e.anchor,g);let d=e.input.charCodeAt(e.position);for(;d!==0&&(e.firstTabInLine!==-1&&(e.position=
e.firstTabInLine,k(e,"tab characters must not be used in indentation")),d===45);){let m=e.input.charCodeAt(e.position+1);if(!q(m))break;if(r=!0,e.position++,F(e,
!0,-1)&&e.lineIndent<=f){g.push(null),d=e.input.charCodeAt(e.position);continue}let A=e.line;if(ie(e,f,u,!1,!0),g.push(e.result),F(e,!0,-1),d=e.input.charCodeAt(
e.position),(e.line===A||e.lineIndent>f)&&d!==0)k(e,"bad indentation of a sequence entry");else if(e.lineIndent<f)break}return r?(e.tag=v,e.anchor=x,e.kind="seq\
uence",e.result=g,!0):!1}function Ze(e,f,v){let x,g,r,d,m=e.tag,A=e.anchor,w={},O=Object.create(null),y=null,S=null,E=null,R=!1,C=!1;if(e.firstTabInLine!==-1)return!1;
e.anchor!==null&&Q(e,e.anchor,w);let I=e.input.charCodeAt(e.position);for(;I!==0;){!R&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,k(e,"tab characters m\
ust not be used in indentation"));let _=e.input.charCodeAt(e.position+1),oe=e.line;if((I===63||I===58)&&q(_))I===63?(R&&(X(e,w,O,y,S,null,g,r,d),y=S=E=null),C=!0,
R=!0,x=!0):R?(R=!1,x=!0):k(e,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),e.position+=1,I=_;else{if(g=e.
line,r=e.lineStart,d=e.position,!ie(e,v,a,!1,!0))break;if(e.line===oe){for(I=e.input.charCodeAt(e.position);D(I);)I=e.input.charCodeAt(++e.position);if(I===58)I=
e.input.charCodeAt(++e.position),q(I)||k(e,"a whitespace character is expected after the key-value separator within a block mapping"),R&&(X(e,w,O,y,S,null,g,r,d),
y=S=E=null),C=!0,R=!1,x=!1,y=e.tag,S=e.result;else if(C)k(e,"can not read an implicit mapping pair; a colon is missed");else return e.tag=m,e.anchor=A,!0}else if(C)
k(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return e.tag=m,e.anchor=A,!0}if((e.line===oe||e.lineIndent>f)&&(R&&(g=
e.line,r=e.lineStart,d=e.position),ie(e,f,p,!0,x)&&(R?S=e.result:E=e.result),R||(X(e,w,O,y,S,E,g,r,d),y=S=E=null),F(e,!0,-1),I=e.input.charCodeAt(e.position)),(e.
line===oe||e.lineIndent>f)&&I!==0)k(e,"bad indentation of a mapping entry");else if(e.lineIndent<f)break}return R&&X(e,w,O,y,S,null,g,r,d),C&&(e.tag=m,e.anchor=
A,e.kind="mapping",e.result=w),C}function en(e){let f=!1,v=!1,x,g,r=e.input.charCodeAt(e.position);if(r!==33)return!1;e.tag!==null&&k(e,"duplication of a tag pr\
operty"),r=e.input.charCodeAt(++e.position),r===60?(f=!0,r=e.input.charCodeAt(++e.position)):r===33?(v=!0,x="!!",r=e.input.charCodeAt(++e.position)):x="!";let d=e.
position;if(f){do r=e.input.charCodeAt(++e.position);while(r!==0&&r!==62);e.position<e.length?(g=e.input.slice(d,e.position),r=e.input.charCodeAt(++e.position)):
k(e,"unexpected end of the stream within a verbatim tag")}else{for(;r!==0&&!q(r);)r===33&&(v?k(e,"tag suffix cannot contain exclamation marks"):(x=e.input.slice(
d-1,e.position+1),L.test(x)||k(e,"named tag handle cannot contain such characters"),v=!0,d=e.position+1)),r=e.input.charCodeAt(++e.position);g=e.input.slice(d,e.
position),N.test(g)&&k(e,"tag suffix cannot contain flow indicator characters")}g&&!M.test(g)&&k(e,"tag name cannot contain such characters: "+g);try{g=decodeURIComponent(
g)}catch{k(e,"tag name is malformed: "+g)}return f?e.tag=g:o.call(e.tagMap,x)?e.tag=e.tagMap[x]+g:x==="!"?e.tag="!"+g:x==="!!"?e.tag="tag:yaml.org,2002:"+g:k(e,
'undeclared tag handle "'+x+'"'),!0}function nn(e){let f=e.input.charCodeAt(e.position);if(f!==38)return!1;e.anchor!==null&&k(e,"duplication of an anchor proper\
ty"),f=e.input.charCodeAt(++e.position);let v=e.position;for(;f!==0&&!q(f)&&!V(f);)f=e.input.charCodeAt(++e.position);return e.position===v&&k(e,"name of an anc\
hor node must contain at least one character"),e.anchor=e.input.slice(v,e.position),!0}function bn(e){let f=e.input.charCodeAt(e.position);if(f!==42)return!1;f=
e.input.charCodeAt(++e.position);let v=e.position;for(;f!==0&&!q(f)&&!V(f);)f=e.input.charCodeAt(++e.position);e.position===v&&k(e,"name of an alias node must c\
ontain at least one character");let x=e.input.slice(v,e.position);return o.call(e.anchorMap,x)||k(e,'unidentified alias "'+x+'"'),e.result=e.anchorMap[x],F(e,!0,
-1),!0}function rn(e,f,v,x){let g=Re(e);return yn(e),pe(e,f),e.tag=null,e.anchor=null,e.kind=null,e.result=null,Ze(e,v,x)&&e.kind==="mapping"?(ue(e),!0):(vn(e),
pe(e,g),!1)}function ie(e,f,v,x,g){let r,d,m=1,A=!1,w=!1,O=null,y,S,E;e.depth>=e.maxDepth&&k(e,"nesting exceeded maxDepth ("+e.maxDepth+")"),e.depth+=1,e.listener!==
null&&e.listener("open",e),e.tag=null,e.anchor=null,e.kind=null,e.result=null;let R=r=d=p===v||u===v;if(x&&F(e,!0,-1)&&(A=!0,e.lineIndent>f?m=1:e.lineIndent===f?
m=0:e.lineIndent<f&&(m=-1)),m===1)for(;;){let C=e.input.charCodeAt(e.position),I=Re(e);if(A&&(C===33&&e.tag!==null||C===38&&e.anchor!==null)||!en(e)&&!nn(e))break;
O===null&&(O=I),F(e,!0,-1)?(A=!0,d=R,e.lineIndent>f?m=1:e.lineIndent===f?m=0:e.lineIndent<f&&(m=-1)):d=!1}if(d&&(d=A||g),m===1||p===v)if(l===v||a===v?S=f:S=f+1,
E=e.position-e.lineStart,m===1)if(d&&(Xe(e,E)||Ze(e,E,S))||Qe(e,S))w=!0;else{let C=e.input.charCodeAt(e.position);O!==null&&R&&!d&&C!==124&&C!==62&&rn(e,O,O.position-
O.lineStart,S)||r&&te(e,S)||Ne(e,S)||Je(e,S)?w=!0:bn(e)?(w=!0,(e.tag!==null||e.anchor!==null)&&k(e,"alias node should not have any properties")):ze(e,S,l===v)&&
(w=!0,e.tag===null&&(e.tag="?")),e.anchor!==null&&Q(e,e.anchor,e.result)}else m===0&&(w=d&&Xe(e,E));if(e.tag===null)e.anchor!==null&&Q(e,e.anchor,e.result);else if(e.
tag==="?"){e.result!==null&&e.kind!=="scalar"&&k(e,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+e.kind+'"');for(let C=0,I=e.implicitTypes.
length;C<I;C+=1)if(y=e.implicitTypes[C],y.resolve(e.result)){e.result=y.construct(e.result),e.tag=y.tag,e.anchor!==null&&Q(e,e.anchor,e.result);break}}else if(e.
tag!=="!"){if(o.call(e.typeMap[e.kind||"fallback"],e.tag))y=e.typeMap[e.kind||"fallback"][e.tag];else{y=null;let C=e.typeMap.multi[e.kind||"fallback"];for(let I=0,
_=C.length;I<_;I+=1)if(e.tag.slice(0,C[I].tag.length)===C[I].tag){y=C[I];break}}y||k(e,"unknown tag !<"+e.tag+">"),e.result!==null&&y.kind!==e.kind&&k(e,"unacce\
ptable node kind for !<"+e.tag+'> tag; it should be "'+y.kind+'", not "'+e.kind+'"'),y.resolve(e.result,e.tag)?(e.result=y.construct(e.result,e.tag),e.anchor!==
null&&Q(e,e.anchor,e.result)):k(e,"cannot resolve a node with !<"+e.tag+"> explicit tag")}return e.listener!==null&&e.listener("close",e),e.depth-=1,e.tag!==null||
e.anchor!==null||w}function xn(e){let f=e.position,v=!1,x;for(e.version=null,e.checkLineBreaks=e.legacy,e.tagMap=Object.create(null),e.anchorMap=Object.create(null);(x=
e.input.charCodeAt(e.position))!==0&&(F(e,!0,-1),x=e.input.charCodeAt(e.position),!(e.lineIndent>0||x!==37));){v=!0,x=e.input.charCodeAt(++e.position);let g=e.position;
for(;x!==0&&!q(x);)x=e.input.charCodeAt(++e.position);let r=e.input.slice(g,e.position),d=[];for(r.length<1&&k(e,"directive name must not be less than one chara\
cter in length");x!==0;){for(;D(x);)x=e.input.charCodeAt(++e.position);if(x===35){do x=e.input.charCodeAt(++e.position);while(x!==0&&!$(x));break}if($(x))break;
for(g=e.position;x!==0&&!q(x);)x=e.input.charCodeAt(++e.position);d.push(e.input.slice(g,e.position))}x!==0&&Ie(e),o.call(Ve,r)?Ve[r](e,r,d):de(e,'unknown docum\
ent directive "'+r+'"')}if(F(e,!0,-1),e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+
2)===45?(e.position+=3,F(e,!0,-1)):v&&k(e,"directives end mark is expected"),ie(e,e.lineIndent-1,p,!1,!0),F(e,!0,-1),e.checkLineBreaks&&P.test(e.input.slice(f,e.
position))&&de(e,"non-ASCII line breaks are interpreted as content"),e.documents.push(e.result),e.position===e.lineStart&&z(e)){e.input.charCodeAt(e.position)===
46&&(e.position+=3,F(e,!0,-1));return}e.position<e.length-1&&k(e,"end of the stream or a document separator is expected")}function _e(e,f){e=String(e),f=f||{},e.
length!==0&&(e.charCodeAt(e.length-1)!==10&&e.charCodeAt(e.length-1)!==13&&(e+=`
`),e.charCodeAt(0)===65279&&(e=e.slice(1)));let v=new B(e,f),x=e.indexOf("\0");for(x!==-1&&(v.position=x,k(v,"null byte is not allowed in input")),v.input+="\0";v.
input.charCodeAt(v.position)===32;)v.lineIndent+=1,v.position+=1;for(;v.position<v.length-1;)xn(v);return v.documents}function An(e,f,v){f!==null&&typeof f=="ob\
ject"&&typeof v>"u"&&(v=f,f=null);let x=_e(e,v);if(typeof f!="function")return x;for(let g=0,r=x.length;g<r;g+=1)f(x[g])}function wn(e,f){let v=_e(e,f);if(v.length!==
0){if(v.length===1)return v[0];throw new t("expected a single document in the stream, but found more")}}return fn.loadAll=An,fn.load=wn,fn}var Or={},Pt;function fl(){
if(Pt)return Or;Pt=1;let n=qe(),t=Be(),i=Sr(),s=Object.prototype.toString,o=Object.prototype.hasOwnProperty,l=65279,a=9,u=10,p=13,c=32,h=33,b=34,T=35,P=37,N=38,
L=39,M=42,Y=44,$=45,D=58,q=61,V=62,Se=63,Te=64,Ke=91,Ee=93,gn=96,Pe=123,Ge=124,ke=125,B={};B[0]="\\0",B[7]="\\a",B[8]="\\b",B[9]="\\t",B[10]="\\n",B[11]="\\v",B[12]=
"\\f",B[13]="\\r",B[27]="\\e",B[34]='\\"',B[92]="\\\\",B[133]="\\N",B[160]="\\_",B[8232]="\\L",B[8233]="\\P";let We=["y","Y","yes","Yes","YES","on","On","ON","n",
"N","no","No","NO","off","Off","OFF"],k=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function de(r,d){if(d===null)return{};let m={},A=Object.keys(d);for(let w=0,
O=A.length;w<O;w+=1){let y=A[w],S=String(d[y]);y.slice(0,2)==="!!"&&(y="tag:yaml.org,2002:"+y.slice(2));let E=r.compiledTypeMap.fallback[y];E&&o.call(E.styleAliases,
S)&&(S=E.styleAliases[S]),m[y]=S}return m}function Q(r){let d,m,A=r.toString(16).toUpperCase();if(r<=255)d="x",m=2;else if(r<=65535)d="u",m=4;else if(r<=4294967295)
d="U",m=8;else throw new t("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+d+n.repeat("0",m-A.length)+A}let yn=1,ue=2;function vn(r){
this.schema=r.schema||i,this.indent=Math.max(1,r.indent||2),this.noArrayIndent=r.noArrayIndent||!1,this.skipInvalid=r.skipInvalid||!1,this.flowLevel=n.isNothing(
r.flowLevel)?-1:r.flowLevel,this.styleMap=de(this.schema,r.styles||null),this.sortKeys=r.sortKeys||!1,this.lineWidth=r.lineWidth||80,this.noRefs=r.noRefs||!1,this.
noCompatMode=r.noCompatMode||!1,this.condenseFlow=r.condenseFlow||!1,this.quotingType=r.quotingType==='"'?ue:yn,this.forceQuotes=r.forceQuotes||!1,this.replacer=
typeof r.replacer=="function"?r.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.
result="",this.duplicates=[],this.usedDuplicates=null}function Re(r,d){let m=n.repeat(" ",d),A=0,w="",O=r.length;for(;A<O;){let y,S=r.indexOf(`
`,A);S===-1?(y=r.slice(A),A=O):(y=r.slice(A,S+1),A=S+1),y.length&&y!==`
`&&(w+=m),w+=y}return w}function pe(r,d){return`
`+n.repeat(" ",r.indent*d)}function Ve(r,d){for(let m=0,A=r.implicitTypes.length;m<A;m+=1)if(r.implicitTypes[m].resolve(d))return!0;return!1}function W(r){return r===
c||r===a}function re(r){return r>=32&&r<=126||r>=161&&r<=55295&&r!==8232&&r!==8233||r>=57344&&r<=65533&&r!==l||r>=65536&&r<=1114111}function Ce(r){return re(r)&&
r!==l&&r!==p&&r!==u}function X(r,d,m){let A=Ce(r),w=A&&!W(r);return(m?A:A&&r!==Y&&r!==Ke&&r!==Ee&&r!==Pe&&r!==ke)&&r!==T&&!(d===D&&!w)||Ce(d)&&!W(d)&&r===T||d===
D&&w}function Ie(r){return re(r)&&r!==l&&!W(r)&&r!==$&&r!==Se&&r!==D&&r!==Y&&r!==Ke&&r!==Ee&&r!==Pe&&r!==ke&&r!==T&&r!==N&&r!==M&&r!==h&&r!==Ge&&r!==q&&r!==V&&r!==
L&&r!==b&&r!==P&&r!==Te&&r!==gn}function F(r){return!W(r)&&r!==D}function z(r,d){let m=r.charCodeAt(d),A;return m>=55296&&m<=56319&&d+1<r.length&&(A=r.charCodeAt(
d+1),A>=56320&&A<=57343)?(m-55296)*1024+A-56320+65536:m}function he(r){return/^\n* /.test(r)}let ze=1,Ne=2,Je=3,Qe=4,te=5;function Xe(r,d,m,A,w,O,y,S){let E,R=0,
C=null,I=!1,_=!1,oe=A!==-1,Le=-1,Me=Ie(z(r,0))&&F(z(r,r.length-1));if(d||y)for(E=0;E<r.length;R>=65536?E+=2:E++){if(R=z(r,E),!re(R))return te;Me=Me&&X(R,C,S),C=
R}else{for(E=0;E<r.length;R>=65536?E+=2:E++){if(R=z(r,E),R===u)I=!0,oe&&(_=_||E-Le-1>A&&r[Le+1]!==" ",Le=E);else if(!re(R))return te;Me=Me&&X(R,C,S),C=R}_=_||oe&&
E-Le-1>A&&r[Le+1]!==" "}return!I&&!_?Me&&!y&&!w(r)?ze:O===ue?te:Ne:m>9&&he(r)?te:y?O===ue?te:Ne:_?Qe:Je}function Ze(r,d,m,A,w){r.dump=(function(){if(d.length===
0)return r.quotingType===ue?'""':"''";if(!r.noCompatMode&&(We.indexOf(d)!==-1||k.test(d)))return r.quotingType===ue?'"'+d+'"':"'"+d+"'";let O=r.indent*Math.max(
1,m),y=r.lineWidth===-1?-1:Math.max(Math.min(r.lineWidth,40),r.lineWidth-O),S=A||r.flowLevel>-1&&m>=r.flowLevel;function E(R){return Ve(r,R)}switch(Xe(d,S,r.indent,
y,E,r.quotingType,r.forceQuotes&&!A,w)){case ze:return d;case Ne:return"'"+d.replace(/'/g,"''")+"'";case Je:return"|"+en(d,r.indent)+nn(Re(d,O));case Qe:return"\
>"+en(d,r.indent)+nn(Re(bn(d,y),O));case te:return'"'+ie(d)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function en(r,d){let m=he(r)?
String(d):"",A=r[r.length-1]===`
`,O=A&&(r[r.length-2]===`
`||r===`
`)?"+":A?"":"-";return m+O+`
`}function nn(r){return r[r.length-1]===`
`?r.slice(0,-1):r}function bn(r,d){let m=/(\n+)([^\n]*)/g,A=(function(){let S=r.indexOf(`
`);return S=S!==-1?S:r.length,m.lastIndex=S,rn(r.slice(0,S),d)})(),w=r[0]===`
`||r[0]===" ",O,y;for(;y=m.exec(r);){let S=y[1],E=y[2];O=E[0]===" ",A+=S+(!w&&!O&&E!==""?`
`:"")+rn(E,d),w=O}return A}function rn(r,d){if(r===""||r[0]===" ")return r;let m=/ [^ ]/g,A,w=0,O,y=0,S=0,E="";for(;A=m.exec(r);)S=A.index,S-w>d&&(O=y>w?y:S,E+=
`
`+r.slice(w,O),w=O+1),y=S;return E+=`
`,r.length-w>d&&y>w?E+=r.slice(w,y)+`
`+r.slice(y+1):E+=r.slice(w),E.slice(1)}function ie(r){let d="",m=0;for(let A=0;A<r.length;m>=65536?A+=2:A++){m=z(r,A);let w=B[m];!w&&re(m)?(d+=r[A],m>=65536&&(d+=
r[A+1])):d+=w||Q(m)}return d}function xn(r,d,m){let A="",w=r.tag;for(let O=0,y=m.length;O<y;O+=1){let S=m[O];r.replacer&&(S=r.replacer.call(m,String(O),S)),(f(r,
d,S,!1,!1)||typeof S>"u"&&f(r,d,null,!1,!1))&&(A!==""&&(A+=","+(r.condenseFlow?"":" ")),A+=r.dump)}r.tag=w,r.dump="["+A+"]"}function _e(r,d,m,A){let w="",O=r.tag;
for(let y=0,S=m.length;y<S;y+=1){let E=m[y];r.replacer&&(E=r.replacer.call(m,String(y),E)),(f(r,d+1,E,!0,!0,!1,!0)||typeof E>"u"&&f(r,d+1,null,!0,!0,!1,!0))&&((!A||
w!=="")&&(w+=pe(r,d)),r.dump&&u===r.dump.charCodeAt(0)?w+="-":w+="- ",w+=r.dump)}r.tag=O,r.dump=w||"[]"}function An(r,d,m){let A="",w=r.tag,O=Object.keys(m);for(let y=0,
S=O.length;y<S;y+=1){let E="";A!==""&&(E+=", "),r.condenseFlow&&(E+='"');let R=O[y],C=m[R];r.replacer&&(C=r.replacer.call(m,R,C)),f(r,d,R,!1,!1)&&(r.dump.length>
1024&&(E+="? "),E+=r.dump+(r.condenseFlow?'"':"")+":"+(r.condenseFlow?"":" "),f(r,d,C,!1,!1)&&(E+=r.dump,A+=E))}r.tag=w,r.dump="{"+A+"}"}function wn(r,d,m,A){let w="",
O=r.tag,y=Object.keys(m);if(r.sortKeys===!0)y.sort();else if(typeof r.sortKeys=="function")y.sort(r.sortKeys);else if(r.sortKeys)throw new t("sortKeys must be a\
 boolean or a function");for(let S=0,E=y.length;S<E;S+=1){let R="";(!A||w!=="")&&(R+=pe(r,d));let C=y[S],I=m[C];if(r.replacer&&(I=r.replacer.call(m,C,I)),!f(r,d+
1,C,!0,!0,!0))continue;let _=r.tag!==null&&r.tag!=="?"||r.dump&&r.dump.length>1024;_&&(r.dump&&u===r.dump.charCodeAt(0)?R+="?":R+="? "),R+=r.dump,_&&(R+=pe(r,d)),
f(r,d+1,I,!0,_)&&(r.dump&&u===r.dump.charCodeAt(0)?R+=":":R+=": ",R+=r.dump,w+=R)}r.tag=O,r.dump=w||"{}"}function e(r,d,m){let A=m?r.explicitTypes:r.implicitTypes;
for(let w=0,O=A.length;w<O;w+=1){let y=A[w];if((y.instanceOf||y.predicate)&&(!y.instanceOf||typeof d=="object"&&d instanceof y.instanceOf)&&(!y.predicate||y.predicate(
d))){if(m?y.multi&&y.representName?r.tag=y.representName(d):r.tag=y.tag:r.tag="?",y.represent){let S=r.styleMap[y.tag]||y.defaultStyle,E;if(s.call(y.represent)===
"[object Function]")E=y.represent(d,S);else if(o.call(y.represent,S))E=y.represent[S](d,S);else throw new t("!<"+y.tag+'> tag resolver accepts not "'+S+'" style');
r.dump=E}return!0}}return!1}function f(r,d,m,A,w,O,y){r.tag=null,r.dump=m,e(r,m,!1)||e(r,m,!0);let S=s.call(r.dump),E=A;A&&(A=r.flowLevel<0||r.flowLevel>d);let R=S===
"[object Object]"||S==="[object Array]",C,I;if(R&&(C=r.duplicates.indexOf(m),I=C!==-1),(r.tag!==null&&r.tag!=="?"||I||r.indent!==2&&d>0)&&(w=!1),I&&r.usedDuplicates[C])
r.dump="*ref_"+C;else{if(R&&I&&!r.usedDuplicates[C]&&(r.usedDuplicates[C]=!0),S==="[object Object]")A&&Object.keys(r.dump).length!==0?(wn(r,d,r.dump,w),I&&(r.dump=
"&ref_"+C+r.dump)):(An(r,d,r.dump),I&&(r.dump="&ref_"+C+" "+r.dump));else if(S==="[object Array]")A&&r.dump.length!==0?(r.noArrayIndent&&!y&&d>0?_e(r,d-1,r.dump,
w):_e(r,d,r.dump,w),I&&(r.dump="&ref_"+C+r.dump)):(xn(r,d,r.dump),I&&(r.dump="&ref_"+C+" "+r.dump));else if(S==="[object String]")r.tag!=="?"&&Ze(r,r.dump,d,O,E);else{
if(S==="[object Undefined]")return!1;if(r.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+S)}if(r.tag!==null&&r.tag!=="?"){let _=encodeURI(
r.tag[0]==="!"?r.tag.slice(1):r.tag).replace(/!/g,"%21");r.tag[0]==="!"?_="!"+_:_.slice(0,18)==="tag:yaml.org,2002:"?_="!!"+_.slice(18):_="!<"+_+">",r.dump=_+" "+
r.dump}}return!0}function v(r,d){let m=[],A=[];x(r,m,A);let w=A.length;for(let O=0;O<w;O+=1)d.duplicates.push(m[A[O]]);d.usedDuplicates=new Array(w)}function x(r,d,m){
if(r!==null&&typeof r=="object"){let A=d.indexOf(r);if(A!==-1)m.indexOf(A)===-1&&m.push(A);else if(d.push(r),Array.isArray(r))for(let w=0,O=r.length;w<O;w+=1)x(
r[w],d,m);else{let w=Object.keys(r);for(let O=0,y=w.length;O<y;O+=1)x(r[w[O]],d,m)}}}function g(r,d){d=d||{};let m=new vn(d);m.noRefs||v(r,m);let A=r;return m.replacer&&
(A=m.replacer.call({"":A},"",A)),f(m,0,A,!0,!0)?m.dump+`
`:""}return Or.dump=g,Or}var kt;function dl(){if(kt)return H;kt=1;let n=cl(),t=fl();function i(s,o){return function(){throw new Error("Function yaml."+s+" is re\
moved in js-yaml 4. Use yaml."+o+" instead, which is now safe by default.")}}return H.Type=G(),H.Schema=Rt(),H.FAILSAFE_SCHEMA=_t(),H.JSON_SCHEMA=$t(),H.CORE_SCHEMA=
qt(),H.DEFAULT_SCHEMA=Sr(),H.load=n.load,H.loadAll=n.loadAll,H.dump=t.dump,H.YAMLException=Be(),H.types={binary:Yt(),float:Ft(),map:Nt(),null:Lt(),pairs:Ut(),set:Kt(),
timestamp:Bt(),bool:Mt(),int:Dt(),merge:jt(),omap:Ht(),seq:It(),str:Ct()},H.safeLoad=i("safeLoad","load"),H.safeLoadAll=i("safeLoadAll","loadAll"),H.safeDump=i(
"safeDump","dump"),H}var pl=dl(),hl=al(pl),{Type:Gt,Schema:sa,FAILSAFE_SCHEMA:Wt,JSON_SCHEMA:aa,CORE_SCHEMA:ua,DEFAULT_SCHEMA:ca,load:Vt,loadAll:fa,dump:da,YAMLException:pa,
types:ha,safeLoad:ma,safeLoadAll:ga,safeDump:ya}=hl;function Qt(n,t,i){if(t===void 0)return i?zt(n):fe(n);if(t===`${we}binary`)return vl(n);if(t===`${we}timestamp`)return gl.test(n)&&yl(n)?fe(n):void 0;let s=ml.get(
t);if(!s)return fe(n);let o=zt(n);return s==="float"&&o.type==="integer"?Oe(Number(o.value)):o.type===s?o:void 0}var we="tag:yaml.org,2002:",ml=new Map([[`${we}\
int`,"integer"],[`${we}float`,"float"],[`${we}bool`,"boolean"],[`${we}null`,"null"]]),gl=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function yl(n){let[t=0,i=0,s=0]=n.split(/[-Tt ]/,3).map(Number);return s<=new Date(Date.UTC(t,i,0)).getUTCDate()}function vl(n){let t=n.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return fe(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),i=>i.charCodeAt(0))))}function zt(n){
let t=bl.get(n);if(t)return t;let i=n.charAt(0);if(i===".")return xl(n)??fe(n);if(!/[-+0-9]/.test(i))return fe(n);let s=n.replaceAll("_","");return wl(s)??Al(s)??
fe(n)}var bl=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(n=>[n,Jt(!0)]),...["n","N","no","No","NO","false","False","FALSE","\
off","Off","OFF"].map(n=>[n,Jt(!1)]),...["","~","null","Null","NULL"].map(n=>[n,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(n=>[n,Oe(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(n=>[n,Oe(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(n=>[n,Oe(Number.NEGATIVE_INFINITY)])]);
function fe(n){return{type:"text",value:n,key:n}}function Jt(n){return{type:"boolean",value:n,key:String(n)}}function Oe(n){return{type:"float",value:n,key:Sl(n)}}
function xl(n){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(n)||/_(?!\d)/.test(n))return;let t=Number(n.replaceAll("_",""));return Number.isFinite(t)?Oe(t):void 0}
function Al(n){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(n))return;let t=Number(n);return Number.isFinite(t)?Oe(t):void 0}function wl(n){let t=Ol.
exec(n);if(!t)return;let[,i="",s,o,l,a="0"]=t,u=s!==void 0?dn(s,"0x",16):o!==void 0?dn(o,"0o",22):l!==void 0?dn(l,"0b",64):dn(a,"",20);if(u===void 0||u>=2n**64n)
return;let p=i==="-"?-u:u;return p>=-(2n**63n)&&p<2n**63n?{type:"integer",value:Number(p),key:String(p)}:i===""?{type:"integer",value:Number(p),key:void 0}:void 0}
var Ol=/^([-+]?)(?:0[xX]0*([\da-fA-F]+)|0[oO]?0*([0-7]+)|0[bB]0*([01]+)|([1-9]\d*|0))$/;function dn(n,t,i){return n.length<=i?BigInt(t+n):void 0}function Sl(n){
let t=Math.fround(n);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let i=1;for(;Math.
fround(Number(t.toPrecision(i)))!==t;)i++;let[s,o]=t.toExponential(i-1).split("e"),l=Number(o);return l>=-4&&l<6?String(Number(t.toPrecision(i))):`${s}e${l<0?"-":
"+"}${String(Math.abs(l)).padStart(2,"0")}`}function Zt(n){if(n.length>ri||Tl(n))return;let t=ni(n);return Tr?void 0:t}function ei(n){return n.length<=ri&&ni(n)!==void 0}function ni(n){Tr=!1;try{return{value:Vt(
n,{schema:Ml})??null}}catch{return}}var ri=3e6;function Tl(n){return Pl.test(n)||El.test(n)||Cl(n)||kl.test(n)&&Rl.test(n)?!0:/[[{]/.test(n)&&Il.test(n)&&Nl.test(
n)}var El=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,Pl=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,kl=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,
Rl=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nr\
t"\\\\]'].join("|"),"m");function Cl(n){for(let t=0;t+Xt<n.length;){let i=n.lastIndexOf(`
`,t+Xt);if(i<t)return!0;t=i+1}return!1}var Xt=1e3,Il=/(?:^|[\s,:[{-])[[{]/,Nl=/\?|(?:^|[\s,[{]):|:[,[\]{}]|[\]}]\s*(?:#[^\n]*\s*)*[,\]}]/,Tr=!1,_l=new Set([..."\
abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(n=>n.charCodeAt(0))),je,Ll=new Gt("tag:openchoreo-planes,2026:scalar",{kind:"scalar",resolve:n=>{if(_l.has(n.charCodeAt(
0))||(je=Qt(n,void 0,!0),!je||je.type==="text"))return!1;let{type:t,key:i,value:s}=je;return(t==="float"||t==="integer"&&i!==String(s))&&(Tr=!0),!0},construct:()=>je?.
value}),Ml=Wt.extend({implicit:[Ll]});function ti(n){let t=n.charCodeAt(0)===65279?1:0,i,s=o=>{i??=Dl(n);let l=0,a=i.length-1;for(;l<a;){let p=l+a+1>>1;(i[p]??0)<=o?l=p:a=p-1}let u=o-(i[l]??0)+1;return{
line:l+1,column:l===0?Math.max(1,u-t):u,offset:o}};return(o,l)=>({start:s(Math.min(o,n.length)),end:s(Math.min(l,n.length))})}function Dl(n){let t=[0];for(let i of n.
matchAll(/\r\n|[\r\n]/g))t.push(i.index+i[0].length);return t}var Er=200,ii=`it is nested deeper than ${Er} levels`;function ai(n){let t=n.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(n.slice(t,t+4096)))return li(n,t);let i=[],s=t;for(;;){let a=pn(oi,n,s);if(a===n.length)return i;
let u=$l(n,s,a);if(!u)break;i.push(u),s=u.end}if(i.length<2)return[...i,...li(n,pn(Fl,n,s))];let o=pn(oi,n,s);return[...i,{start:s,body:o,end:n.length,fault:{start:o,
end:o+1,reason:"several JSON values precede it, and only JSON can follow those"}}]}var oi=/[ \t\r\n]*/y,Fl=/[^\S\n]*\n?/y;function pn(n,t,i){return n.lastIndex=
i,i+(n.exec(t)?.[0].length??0)}function $l(n,t,i){let s=ql(n,i);if(!s)return;let{end:o,levels:l}=s;if(l>Er)return{start:t,body:i,end:o,fault:{start:i,end:i+1,reason:ii}};
let a=!0;try{let u=JSON.parse(n.slice(i,o),(p,c)=>(typeof c=="number"&&!Number.isFinite(c)&&(a=!1),c));if(a)return{start:t,body:i,end:o,json:{value:u}}}catch{return}
return{start:t,body:i,end:o,fault:{start:i,end:i+1,reason:"a number in it is too large"}}}function ql(n,t){let i=0,s=0;for(let o=t;o<n.length;o++){let l=n[o];if(l===
'"'){let a=jl(n,o);if(a===void 0)return;o=a-1}else l==="{"||l==="["?s=Math.max(s,++i):l==="}"||l==="]"?i--:i===0&&(o=pn(Bl,n,o)-1);if(i<=0)return{end:o+1,levels:s}}}
var Bl=/[-+.\w]*/y;function jl(n,t){for(let i=t+1;i<n.length;i++){if(n[i]==='"')return i+1;n[i]==="\\"&&i++}}function li(n,t){let i=[],s={start:t,body:t},o=a=>{
a>s.body&&i.push({...s,end:a})},l=n.startsWith("---",t)?t:si(n,t);for(;l!==-1;l=si(n,l)){let a=n.indexOf(`
`,l),u=a===-1?n.length:a+1,p=n.slice(l+3,u).trim();if(p!==""&&!p.startsWith("#")){if(s.fault)continue;o(l),s={start:l,body:l,fault:{start:l,end:l+3+p.length,reason:"\
a line that begins with --- may hold a comment and nothing else"}}}else l>s.body&&!Yl(n.slice(s.body,l))&&(o(l),s={start:l,body:u})}return o(n.length),i}function si(n,t){
let i=n.indexOf(`
---`,t);return i===-1?-1:i+1}function Yl(n){return/^%/m.test(n)&&n.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var Hl,Ul=()=>Hl??=require("./thorough.cjs");var Pr=(...n)=>Ul().readThoroughly(...n);function ci(n,{fast:t=!0}={}){let i=ti(n),s=[],o,l=0;for(let a of ai(n)){let u=ui(n,{...a,start:l},i,t);if(u.value===null&&u.issues.length===0){o??=u;continue}s.
push(u),l=a.end}return s.length>0?{documents:s}:{documents:[o??ui(n,{start:l,body:l,end:n.length},i,t)]}}function ui(n,t,i,s){let o=s?Kl(n,t):void 0;if(!o)return Pr(
n,t,i);let l,a=()=>(l??=Pr(n,t,i),l);return{value:o.value,issues:[],get range(){return i(t.start,t.end)},positionOf:u=>a().positionOf(u),keyOf:u=>a().keyOf(u),get node(){
return a().node}}}function Kl(n,{body:t,end:i,json:s,fault:o}){if(o)return;let l=n.slice(t,i);return s?ei(l)?s:void 0:Zt(l)}var J=require("fs"),ee=require("path");var Gl,fi=()=>Gl??=require("./glob.cjs"),di=(...n)=>fi().globOf(...n),pi=(...n)=>fi().isGlob(...n);var Wl,hn=()=>Wl??=require("./ignored.cjs"),kr=(...n)=>hn().ignoringAround(...n),hi=(...n)=>hn().ignoringIn(...n),Rr=(...n)=>hn().isIgnored(...n),mi=(...n)=>hn().
patternsOf(...n);var Vl={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path\
 is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"\
it is too large to be a manifest"};function Ye(n){let t=n instanceof Error&&"code"in n?String(n.code):"";return Vl[t]??(n instanceof Error?n.message:String(n))}var He="<stdin>";function*gi(n,{cwd:t,ignore:i=[],onFault:s}){let o=new Set,l=i.length>0?mi(t,i):[];function*a(u,p,c,h){let b=(0,J.realpathSync)(u);if(o.has(b))
return;o.add(b);let T=hi(u,c);for(let P of(0,J.readdirSync)(u,{withFileTypes:!0}).sort(Xl)){let N=u+(u.endsWith(ee.sep)?"":ee.sep)+P.name,L=p===""?P.name:`${p}${p.
endsWith("/")?"":"/"}${P.name}`,M=Jl.test(P.name)&&h(L);try{let Y=P.isSymbolicLink()?es(N,M):P,$=Y?.isDirectory()??!1;if(!$&&!M||$&&Ql.has(P.name)||[T,l].some(D=>D.
length>0&&Rr(N,$,D)))continue;if($)yield*a(N,L,T,h);else if(M&&Y?.isFile()){let D=P.isSymbolicLink()?(0,J.realpathSync)(N):b+(b.endsWith(ee.sep)?"":ee.sep)+P.name;
o.has(D)||(yield{path:L,found:!0}),o.add(D)}}catch(Y){s(`${L}: ${Ye(Y)}`)}}}for(let u of n)try{if(u==="-"){o.has(He)||(yield{path:He,found:!1}),o.add(He);continue}
let p=(0,ee.resolve)(t,u),c=Zl(u),h=(0,J.statSync)(p,{throwIfNoEntry:!1});if(!h&&pi(c)){let b=!1;for(let T of zl(c,t,a))b=!0,yield T;b||s(`${u}: no YAML or JSON\
 file matches`)}else if(h){if(h.isDirectory())yield*a(p,c==="."?"":c,kr(p),()=>!0);else if(!ns(h,p))s(`${u}: it is neither a file nor a directory`);else if(l.length===
0||!Rr(p,!1,l)){let b=h.isFile()?(0,J.realpathSync)(p):p;o.has(b)||(yield{path:c,found:!1}),o.add(b)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(p){
s(`${u}: ${Ye(p)}`)}}function*zl(n,t,i){let{base:s,isMatch:o}=di(n),l=(0,ee.resolve)(t,s);if(!(0,J.statSync)(l,{throwIfNoEntry:!1})?.isDirectory())return;let a=s===
"."?"":s,u=a===""?0:a.length+(a.endsWith("/")?0:1);yield*i(l,a,kr(l),p=>o(p.slice(u)))}var Jl=/\.(?:ya?ml|json)$/i,Ql=new Set([".git","node_modules"]),Xl=(n,t)=>n.
name<t.name?-1:1,Zl=n=>ee.sep==="\\"?n.replaceAll("\\","/"):n;function es(n,t){try{return(0,J.statSync)(n)}catch(i){if(t)throw i;return}}function ns(n,t){return n.
isFile()||n.isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(t)}var yi=require("buffer"),ne=require("fs"),vi=require("path");function bi(n,t){return n===He?Buffer.from(t.stdin()):rs(n,t.cwd)}function rs(n,t){let i=(0,vi.resolve)(t,n),s=(0,ne.openSync)(i,"r");try{if(/^\/(?:dev|proc)\//.
test(i))return(0,ne.readFileSync)(s);let o=(0,ne.readSync)(s,mn);return o<mn.length?mn.subarray(0,o):Buffer.concat([mn,(0,ne.readFileSync)(s)])}finally{(0,ne.closeSync)(
s)}}var mn=Buffer.allocUnsafeSlow(64*1024);function xi(n){if(n[0]===255&&n[1]===254)return new TextDecoder("utf-16le").decode(n);if(n[0]===254&&n[1]===255)return new TextDecoder(
"utf-16be").decode(n);let t=n.toString("utf8");return(0,yi.isUtf8)(n)?t:t.replaceAll("\uFFFD","\uFFFF")}function Ai(n,t){let i=[],s=[];for(let{path:o}of gi(n,{cwd:t.cwd,onFault:l=>s.push(l)}))try{i.push({path:o,text:xi(bi(o,t))})}catch(l){s.push(`${o}: ${Ye(l)}`)}
return{files:i,faults:s}}var Ue={ok:0,findings:1,failure:2};var wi=require("util");var ae=class extends Error{name="UsageError"};function Oi(n,t){try{let{values:i,positionals:s}=(0,wi.parseArgs)({args:[...n],options:t,allowPositionals:!0,strict:!0});return{values:i,positionals:s}}catch(i){
let s=n.find(l=>l.startsWith("--")&&!Object.hasOwn(t,Cr(l)));if(s===void 0)throw new ae(i instanceof Error?i.message:String(i));let o=be(Cr(s),Object.keys(t));throw new ae(
`there is no option --${Cr(s)}${o===void 0?"":`; did you mean --${o}?`}`)}}var Cr=n=>n.slice(2).split("=")[0]??"";function Si(n){if(n===void 0)return De;if(Lr(n))
return n;throw new ae(`there is no release ${n}; it is one of ${an.join(", ")}`)}function Ti(n,t,i){let s=i.find(l=>l===t);if(s!==void 0)return s;let o=be(t,i);
throw new ae(`${n} is one of ${i.join(", ")}${o===void 0?"":`; did you mean ${o}?`}`)}var ts=`openchoreo-planes graph PATHS... [--release RELEASE] [--format FORMAT]

Draws which plane refers to which in YAML and JSON files, as the control plane of a release would find
it. A directory means its .yaml, .yml and .json files, at any depth; - means standard input.

  --release RELEASE  the release whose fields and fallbacks hold, such as v1.2 (default: v0.16)
  --format FORMAT    text for a terminal, mermaid, dot or json (default: text)
  --help             this text

A dashed line is a fallback that no manifest sets; a red one leads nowhere.

Exit status: 0 drawn, 1 something could not be drawn, which is told, 2 a path that cannot be read, or
wrong usage.
`;function is(n,t){let{values:i,positionals:s}=Oi(n,{release:{type:"string"},format:{type:"string"},help:{type:"boolean"}});if(i.help)return t.stdout(ts),Ue.ok;
let o=Si(i.release),l=Ti("--format",i.format??"text",["text","mermaid","dot","json"]);if(s.length===0)throw new ae("graph needs files or directories, or - for s\
tandard input");let{files:a,faults:u}=Ai(s,t),p=[],c=[];for(let{path:b,text:T}of a)for(let P of ci(T).documents){let[N]=P.issues.filter(({code:L})=>L==="yaml-sy\
ntax");N&&c.push(`${b}:${N.range.start.line}: ${N.message}`);for(let{value:L,pointer:M}of Dr(P.value))p.push({value:L,place:`${b}:${P.positionOf(M).start.line}`})}
let h=nt(p.map(({value:b})=>b),{release:o});for(let{resource:b,reason:T}of h.passedOver)c.push(`${p[b]?.place}: not drawn: ${os[T].replace("RELEASE",o)}`);t.stdout(
Kr(h,l));for(let b of c)t.stderr(`${b}
`);for(let b of u)t.stderr(`openchoreo-planes: ${b}
`);return u.length>0?Ue.failure:c.length>0?Ue.findings:Ue.ok}var os={"not-a-resource":"it has no kind","not-a-plane":"RELEASE has no such kind","no-name":"it ha\
s no name"};0&&(module.exports={graphCommand});
