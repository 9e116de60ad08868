"use strict";var de=Object.defineProperty;var zn=Object.getOwnPropertyDescriptor;var Cn=Object.getOwnPropertyNames;var Sn=Object.prototype.hasOwnProperty;var Fn=(n,e)=>{for(var l in e)de(n,l,{get:e[l],enumerable:!0})},jn=(n,e,l,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of Cn(e))!Sn.call(n,i)&&
i!==l&&de(n,i,{get:()=>e[i],enumerable:!(t=zn(e,i))||t.enumerable});return n};var In=n=>jn(de({},"__esModule",{value:!0}),n);var Li={};Fn(Li,{ValidationError:()=>_,assertBuildPlane:()=>Ri,assertClusterBuildPlane:()=>Ti,assertClusterDataPlane:()=>ki,assertClusterObservabilityPlane:()=>Si,
assertDataPlane:()=>Pi,assertEnvironment:()=>ji,assertObservabilityPlane:()=>zi,formatIssue:()=>ee,isBuildPlane:()=>Oi,isClusterBuildPlane:()=>Ai,isClusterDataPlane:()=>hi,
isClusterObservabilityPlane:()=>Ci,isDataPlane:()=>wi,isEnvironment:()=>Fi,isObservabilityPlane:()=>Di,isPlane:()=>Ei,validateBuildPlane:()=>Pn,validateClusterBuildPlane:()=>hn,
validateClusterDataPlane:()=>wn,validateClusterObservabilityPlane:()=>On,validateDataPlane:()=>vn,validateEnvironment:()=>Rn,validateObservabilityPlane:()=>kn,validatePlane:()=>Ni,
validateUpdate:()=>Vi,withDefaults:()=>An});module.exports=In(Li);var p=Object.prototype;function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function A(n){return!c(n)}function O(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function P(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let l=0;for(let t of n)l++;return l>e}var Nn=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function T(n){if(!Nn.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),l=Number(n.slice(0,4)),
t=l%4===0&&(l%100!==0||l%400===0),i=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=i}function Ue(n,e){let l=0;for(let t in n)l+=t.length+String(
n[t]).length;return l*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function pe(n){let e=n.filter(A).filter(l=>l.controller===!0);return new Set(
e.map(l=>JSON.stringify([l.apiVersion,l.kind,l.name,l.uid]))).size>1}function z(n){return n.split("/").slice(1).map(En)}var Ke=n=>n.replaceAll("~","~0").replaceAll("/","~1"),En=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function C(n,e){let l=n;for(let t of $n(e))if(Array.isArray(l))l=l[Number(t)];else if(A(l)&&Object.hasOwn(l,t))l=l[t];else return;return l}function $n(n){let e=ge.
get(n);if(e)return e;let l=z(n);return ge.size<Vn&&ge.set(n,l),l}var ge=new Map,Vn=1e3;function Ze(n,e){return qe(n,e,n)}function qe(n,e,l){if(!A(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[i,r]of Object.entries(e)){let a=Object.
hasOwn(n,i)?n[i]:void 0,o="within"in r?a==null?a:qe(a,r.within,l):a??Ln(r,l);o!==void 0&&(t[i]=o)}return t}function Ln(n,e){if("value"in n)return n.value;let l=z(
n.from).reduce((t,i)=>A(t)&&Object.hasOwn(t,i)?t[i]:void 0,e);if(!(typeof l!="string"||l==="")&&!(n.maxLength!==void 0&&l.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(l)?l:void 0}var H=[],ye=[];function me(n,e,l){if(n===e)return 0;let t=l?.maxDistance,i=n;n.length>e.length&&(n=e,e=i);let r=n.length,a=e.length;for(;r>0&&n.charCodeAt(~-r)===
e.charCodeAt(~-a);)r--,a--;let o=0;for(;o<r&&n.charCodeAt(o)===e.charCodeAt(o);)o++;if(r-=o,a-=o,t!==void 0&&a-r>t)return t;if(r===0)return t!==void 0&&a>t?t:a;
let m,w,b,I,k=0,V=0;for(;k<r;)ye[k]=n.charCodeAt(o+k),H[k]=++k;for(;V<a;){for(m=e.charCodeAt(o+V),b=V++,w=V,k=0;k<r;k++)I=m===ye[k]?b:b+1,b=H[k],w=H[k]=b>w?I>w?
w+1:I:I>b?b+1:I;if(t!==void 0){let N=w;for(k=0;k<r;k++)H[k]<N&&(N=H[k]);if(N>t)return t}}return H.length=r,ye.length=r,t!==void 0&&w>t?t:w}var Gn=64;function M(n,e){if(n.length>Gn)return;let l=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,i;for(let r of e){if(Math.abs(r.length-
n.length)>=t)continue;let a=r.toLowerCase(),o=Bn(l,a)?1:me(l,a,{maxDistance:t});o<t&&(t=o,i=r)}return i}function Bn(n,e){if(n.length!==e.length)return!1;let l=0;
for(;l<n.length&&n[l]===e[l];)l++;return n[l]===e[l+1]&&n[l+1]===e[l]&&n.slice(l+2)===e.slice(l+2)}var D=!1,Y=[{code:"unreadable",path:"",field:"",message:""}],Me=Symbol("thorough");function We(n,e){let l=D;D=!0;try{return n(e)===null}catch(t){if(t!==Me)throw t;
return we(n,e)===null}finally{D=l}}function we(n,e){if(!D)return n(e);D=!1;try{return n(e)}finally{D=!0}}var Hn=20;function u(n,e,l,t){if(D)return Y;let i={code:l,
path:_e(e),field:Je(e),message:"",...t};return n===null?[i]:(n.push(i),n)}function d(n){return f(null,null,n,"object")}function f(n,e,l,t){return l===null?u(n,e,
"null-value"):u(n,e,"wrong-type",{expected:t,found:Wn(l)})}function y(n,e,l,{code:t="invalid-format",rule:i,maxLength:r}){return typeof l!="string"?f(n,e,l,"str\
ing"):r!==void 0&&P(l,r)?u(n,e,"too-long",{limit:r,unit:"characters"}):u(n,e,t,i===void 0?void 0:{rule:i})}function v(n,e,l,{code:t="unknown-value",allowed:i,codes:r}){
if(D)return Y;if(typeof l!="string")return f(n,e,l,"string");let a=r!==void 0&&Object.hasOwn(r,l)?r[l]:void 0;if(a!==void 0)return u(n,e,a);let o=M(l,i);return u(
n,e,t,o===void 0?{allowed:i}:{allowed:i,suggestion:o})}function h(n,e,l,{minimum:t,maximum:i}){return typeof l!="number"||Number.isNaN(l)?f(n,e,l,"integer"):!Number.
isInteger(l)&&Number.isFinite(l)?u(n,e,"not-an-integer"):u(n,e,"out-of-range",{minimum:t,maximum:i})}function Pe(n,e,l,{code:t="invalid-format",rule:i}){return Object.
hasOwn(e,l)?u(n,l,t,i===void 0?void 0:{rule:i}):n}function he(n,e,l,t){let i=e[l];return Object.hasOwn(e,l)&&i!==void 0?y(n,l,i,t):n}function ke(n){if(n!==null)
for(let e of n)e.field="";return n}function s(n,e,l){if(e===null)return n;if(D)return e;let t=_e(l),i=Je(l);for(let r of e)r.path=t+r.path,r.field=i+r.field;if(n===
null)return e;for(let r of e)n.push(r);return n}function g(n,e,l){if(D)return Un(n,e,l);let{known:t,required:i=[],codes:r}=l,a=t.filter(b=>W(e[b])||!ve(e,b)),o=new Set,
m=Hn,w=[];for(let b of n??[]){if(b.code==="unknown-field"&&b.name===void 0){if(!ve(e,Ye(b.path)))continue;o.add(Zn(b,a,l,m-- >0))}w.push(b)}w=w.filter(b=>!qn(b,
o));for(let b of a)W(e[b])?i.includes(b)&&!o.has(b)&&(w=u(w,b,r?.[b]??"missing-field")):w=u(w,b,"unreadable");return w.length===0?null:w}function Un(n,e,{known:l,
required:t=[]}){let i=Object.getPrototypeOf(e);if(i!==null&&i!==Object.prototype||Kn({}))throw Me;if(n!==null)return Y;let r=a=>W(e[a])?t.includes(a):!ve(e,a);return l.
some(r)?Y:null}function Kn(n){for(let e in n)return!0;return!1}function Zn(n,e,{replaced:l,elsewhere:t},i){let r=Ye(n.path);n.name=r;let a=t!==void 0&&Object.hasOwn(
t,r)?t[r]:void 0,m=e.find(w=>l?.[r]===w)??(a===void 0&&i?M(r,e):void 0);return m!==void 0&&(n.suggestion=m),a!==void 0&&(n.knownIn=a),m}function qn(n,e){return n.
code==="value-from"&&n.found==="neither"&&n.branches.some(l=>e.has(l))}function Oe(n,e,l){let t=l.filter(r=>!W(e[r])).length;if(t===1)return n;let i=t===0?(n??[]).
filter(r=>r.code!=="null-value"):n;return u(i,null,"value-from",{found:t===0?"neither":"both",branches:l})}function Re(n,e,l){let t=e.generateName;if(!Mn(t)){let i=n?.
find(({path:r,code:a})=>r==="/generateName"&&a==="invalid-name");return i!==void 0&&!l.test(`${t}xxxxx`)&&(i.field=".name"),n}return u(be(be(n,"/name"),"/genera\
teName"),"name","missing-field")}function Q(n,e){let l=`/spec/${e}`;return n?.some(i=>/^\/metadata(\/name)?$/.test(i.path)||i.suggestion===e&&i.path.startsWith(
"/spec/"))===!0?n:s(be(n,l),u(null,e,"missing-field"),"spec")}function X(n,e,l,t){let i=new Set,r=n;return e.forEach((a,o)=>{let m=A(a)?a[l]:void 0;m!==void 0&&
(i.has(m)&&(r=s(r,u(null,l,"invalid-format",{rule:t}),o)),i.add(m))}),r}var be=(n,e)=>{let l=(n??[]).filter(t=>t.path!==e);return l.length>0?l:null},ve=(n,e)=>Object.
prototype.propertyIsEnumerable.call(n,e),W=n=>n==null,Mn=n=>W(n)||n==="",_e=n=>n===null?"":typeof n=="number"?`/${n}`:`/${Ke(n)}`,Je=n=>n===null?"":typeof n=="n\
umber"?`[${n}]`:`.${n}`,Ye=n=>z(n)[0]??"";function Wn(n){return n===null?"null":Array.isArray(n)?"array":typeof n}var Qe={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function Xe({judges:n,replaced:e}){return l=>{if(typeof l!="object"||l===null||Array.isArray(
l))return d(l);let{apiVersion:t,kind:i}=l,r=typeof i=="string"&&Object.hasOwn(n,i)?n[i]:void 0;if(r)return r(l);let a=_n(t);if(i==null)return u(a,"kind","missin\
g-field");let o=Object.keys(n);if(typeof i!="string")return v(a,"kind",i,{code:"unknown-kind",allowed:o});let m=Object.hasOwn(e,i)?e[i]:M(i,o);return u(a,"kind",
"unknown-kind",m===void 0?{allowed:o}:{allowed:o,suggestion:m})}}function _n(n){return n==null?u(null,"apiVersion","missing-field"):n===Qe.allowed[0]?null:v(null,
"apiVersion",n,Qe)}var Jn={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${xe(n)}, not ${xe(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":Ae,"wrong-api-version":Ae,"unknown-value":Ae,"invalid-plane-id":x,"invalid-name":x,"invalid-label":x,"invalid-f\
ormat":x,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function Ae({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function x({rule:n}){return`must be ${n}.`}function en(n){return Jn[n.code](n)}function ee(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Yn)}var Yn=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,xe=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var Qn=64,Xn=2e5;function Te(n){let e=Xn,l=[];return t(()=>n);function t(i){try{let r=i();if(l.includes(r))return u(null,null,"unreadable");if(typeof r!="object"||
r===null||l.length>Qn)return null;l.push(r);for(let a of Object.keys(r)){let o=e-- >0?t(()=>Reflect.get(r,a)):null;if(o)return s(null,o,Array.isArray(r)?Number(
a):a)}return l.pop(),null}catch{return u(null,null,"unreadable")}}}function S(n){let e=l=>{let t=ze(n,l);return t===null?{ok:!0,value:l}:{ok:!1,issues:Ce(t)}};return Object.assign(e,{"~standard":et(e)})}function F(n){return e=>{
try{return We(n,e)}catch{return!1}}}function E(n){return e=>{let l=n(e);if(!l.ok)throw new _(l.issues)}}var _=class extends Error{name="ValidationError";issues;constructor(e){
let l=e.slice(0,De).map(ee);super([...l,...e.length>De?[`and ${e.length-De} more`]:[]].join(`
`)),this.issues=e}},De=20;function ze(n,e){let l;try{if(l=we(n,e),l===null)return null;let t=Te(e)?.[0];t!==void 0&&(l=[...l.filter(({path:i})=>!nt(i,t.path)),t])}catch{
l=Te(e)??u(null,null,"unreadable")}for(let t of l)t.field.charCodeAt(0)===xn&&(t.field=t.field.slice(1));return l}var xn=46;function Ce(n){let e=n;for(let l of e)
l.message=en(l);return e}function et(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let l=n(e);return l.ok?{value:l.value}:{issues:l.issues.map(({message:t,
path:i})=>({message:t,path:z(i)}))}}}}var nt=(n,e)=>n===e||n.startsWith(`${e}/`);var tt=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],it=["/metadata/uid","/metadat\
a/resourceVersion"];function nn({judge:n,immutable:e,withDefaults:l}){return(t,i)=>{let r=ze(n,i)??[],a;try{let w=l(t),b=l(i),I=at(i,e),k=({code:N,path:Tn})=>N===
"wrong-type"&&I.some(({pointer:Dn})=>Dn===Tn),V=r.filter(N=>k(N)||!lt(N,w,b));a=[...V,...rt(t,i,I,V)]}catch{a=[...r,...u(null,null,"unreadable")]}let[o,...m]=a;
return o===void 0?{ok:!0,value:i}:{ok:!1,issues:Ce([o,...m])}}}function lt({code:n,path:e},l,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metada\
ta")||n==="unknown-field"||n==="unreadable")return!1;let i=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,r=C(l,i);return r!==void 0&&U(r,C(t,i))}function rt(n,e,l,t){
let i=[],r=a=>t.some(({path:o})=>o===a||o.startsWith(`${a}/`));for(let{pointer:a,absent:o}of tt)!r(a)&&!U(Se(n,a)??o,Se(e,a)??o)&&i.push(a);for(let a of it){let o=Se(
e,a);o!==void 0&&!U(o,C(n,a))&&i.push(a)}for(let{pointer:a,unset:o}of l){let m=C(n,a);m==null||o.includes(m)||typeof(C(e,"/spec")??void 0)=="object"&&!r(a)&&!U(
m,C(e,a))&&i.push(a)}return i.map(ot)}function at(n,e){let l=C(n,"/kind");return typeof l=="string"&&Object.hasOwn(e,l)?e[l]??[]:[]}function ot(n){return{code:"\
immutable-field",path:n,field:z(n).join("."),message:""}}function Se(n,e){let l=C(n,e);return l===""||l===null?void 0:l}function U(n,e){return Object.is(n,e)?!0:
Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>U(t,e[i])):!A(n)||!A(e)?!1:[...new Set([...Object.keys(
n),...Object.keys(e)])].every(t=>U(n[t]??void 0,e[t]??void 0))}var Fe={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicGatewayName:{value:"gateway-default"},publicGatewayNamespace:{value:"open\
choreo-data-plane"},publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationGatewayName:{value:"gateway-default"},organizationGatewayNamespace:{value:"\
openchoreo-data-plane"},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},
ClusterDataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},gateway:{within:{publicGatewayName:{value:"\
gateway-default"},publicGatewayNamespace:{value:"openchoreo-data-plane"},publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationGatewayName:{value:"\
gateway-default"},organizationGatewayNamespace:{value:"openchoreo-data-plane"},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}},observabilityPlaneRef:{
within:{kind:{value:"ClusterObservabilityPlane"}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"Observabilit\
yPlane"}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{
kind:{value:"ClusterObservabilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"\
/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{spec:{within:{gateway:{within:{publicGatewayName:{value:"gateway-default"},
publicGatewayNamespace:{value:"openchoreo-data-plane"},publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationGatewayName:{value:"gateway-defaul\
t"},organizationGatewayNamespace:{value:"openchoreo-data-plane"},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}}}}}};var L={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},st={code:"unknown-kind",allowed:["DataPlane"]},G={known:["apiVersion","kind","metadata","sp\
ec","status"],required:["apiVersion","kind","metadata","spec"]},te=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,tn={code:"inva\
lid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},ln=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
rn={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},ut=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Ie={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Ne=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,an={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},R={minimum:-9223372036854776e3,
maximum:9223372036854776e3},J=/^.{10}T.*[^z]$/,j={code:"invalid-date-time"},Ee={minimum:0,maximum:9223372036854776e3},on={known:["name","generateName","namespac\
e","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationT\
imestamp","deletionTimestamp"]},sn={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a \
DNS name and a slash may stand before them"},ft=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,ct={code:"invalid-label",rule:"letters, digits, hyphens, und\
erscores and dots, with a letter or digit at each end",maxLength:63},dt=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
pt={},gt=/^(?:[^/]*|[^/]+\/[^/]+)$/,yt={rule:"group/version, or the version alone"},je={rule:"a text that is not empty"},mt={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},bt={maxLength:128},vt={allowed:["Apply","Update"]},wt={allowed:["FieldsV1",
""]},Pt={maxLength:256},ht={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},$=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
K={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},kt={known:["planeID","clusterAgent","\
gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"c\
lusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},un={known:[
"clientCA"],required:["clientCA"]},fn=["secretRef","value"],Ot={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},Rt={known:["name","key","namespace"],required:["name","key"]},ne={minimum:-2147483648,maximum:2147483647},At={known:["publicVirtualHost","publi\
cGatewayName","publicGatewayNamespace","publicHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationGatewayName","organizationGatewayNamespace","or\
ganizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment up to v0.14",egress:"Dat\
aPlane since v0.17",ingress:"DataPlane since v0.17",security:"Environment up to v0.14"}},Tt={known:["name"],required:["name"]},Dt={allowed:["ObservabilityPlane",
"ClusterObservabilityPlane"]},cn={known:["kind","name"],required:["name"]},Z={known:["observedGeneration","conditions","agentConnection"]},zt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
Ct={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},St={allowed:[
"True","False","Unknown"]},Ft=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,jt={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
It={maxLength:32768},Nt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},Et={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},$t={code:"unknown-kind",allowed:["ClusterDataPlane"]},$e=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,Vt={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"cluster\
Agent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},Lt={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},Gt={known:["name","key",
"namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},Bt={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"\
namespaced-observability-plane"}},Ht={code:"unknown-kind",allowed:["BuildPlane"]},Ut={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],
required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7\
 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane\
 up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},Kt={code:"unknown-kind",allowed:["ClusterBuild\
Plane"]},Zt={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},qt={code:"unknown-kind",allowed:["ObservabilityPlane"]},Mt={known:["planeID","c\
lusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",
dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Envir\
onment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},Wt={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},
_t={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"\
Environment",finOpsAgentURL:"ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",
observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},Jt={code:"unknown-kind",allowed:["Environment"]},Yt={known:["dataPlan\
eRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",
observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},Qt={allowed:["Dat\
aPlane","ClusterDataPlane"]},Xt={known:["kind","name"],required:["kind","name"]},xt={known:["observedGeneration","conditions"]};function ie(n){if(c(n))return d(
n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(l++,i!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,i,L))):t==="kind"?i!==null&&(l++,
i!=="DataPlane"&&(e=v(e,t,i,st))):t==="metadata"?i!==null&&(l++,e=s(e,le(i),t)):t==="spec"?i!==null&&(l++,e=s(e,ei(i),t)):t==="status"?i!==null&&(e=s(e,ii(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,G)}function le(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];
if(t!==void 0)if(l==="name")(typeof t!="string"||P(t,253)||!te.test(t))&&(e=y(e,l,t,tn));else if(l==="generateName")(typeof t!="string"||!ln.test(t))&&(e=y(e,l,
t,rn));else if(l==="namespace")(typeof t!="string"||P(t,63)||!ut.test(t))&&(e=y(e,l,t,Ie));else if(l==="labels")e=s(e,dn(t),l);else if(l==="annotations")e=s(e,pn(
t),l);else if(l==="finalizers")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let a=0;a<r.length;a++){let o=r[a];(typeof o!="string"||!Ne.test(
o))&&(i=y(i,a,o,an))}r.length>1&&r.includes("orphan")&&r.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not b\
oth"})),e=s(e,i,l)}else if(l==="ownerReferences")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let a=0;a<r.length;a++){let o=r[a];i=s(i,gn(o),
a)}r.length>1&&pe(r)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=s(e,i,l)}else if(l==="managedFields")if(!Array.isArray(t))
e=f(e,l,t,"array");else{let i=null,r=t;for(let a=0;a<r.length;a++){let o=r[a];i=s(i,yn(o),a)}e=s(e,i,l)}else l==="uid"?typeof t!="string"&&(e=f(e,l,t,"string")):
l==="resourceVersion"?typeof t!="string"&&(e=f(e,l,t,"string")):l==="selfLink"?typeof t!="string"&&(e=f(e,l,t,"string")):l==="generation"?O(t)||(e=h(e,l,t,R)):l===
"deletionGracePeriodSeconds"?O(t)||(e=h(e,l,t,R)):l==="creationTimestamp"?t!==null&&(typeof t!="string"||!T(t)||!J.test(t))&&(e=y(e,l,t,j)):l==="deletionTimesta\
mp"?t!==null&&(typeof t!="string"||!T(t)||!J.test(t))&&(e=y(e,l,t,j)):e=u(e,l,"unknown-field")}return n.name||(e=Re(e,n,te)),n.generation<0&&n.uid&&typeof n.uid==
"string"&&O(n.generation)&&(e=h(e,"generation",n.generation,Ee)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,on)}function dn(n){if(c(n))return d(n);let e=null;
for(let l in n){let t=n[l];Ne.test(l)||(e=Pe(e,n,l,sn)),(typeof t!="string"||P(t,63)||!ft.test(t))&&(e=he(e,n,l,ct))}return ke(e)}function pn(n){if(c(n))return d(
n);let e=null;for(let l in n){let t=n[l];dt.test(l)||(e=Pe(e,n,l,sn)),typeof t!="string"&&(e=he(e,n,l,pt))}return Ue(n,262144)&&(e=u(e,null,"too-long",{limit:262144,
unit:"bytes"})),ke(e)}function gn(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(l++,(typeof i!="stri\
ng"||i.length<1||!gt.test(i))&&(e=y(e,t,i,yt))):t==="kind"?i!==null&&(l++,(typeof i!="string"||i.length<1)&&(e=y(e,t,i,je))):t==="name"?i!==null&&(l++,(typeof i!=
"string"||i.length<1)&&(e=y(e,t,i,je))):t==="uid"?i!==null&&(l++,(typeof i!="string"||i.length<1)&&(e=y(e,t,i,je))):t==="blockOwnerDeletion"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(
e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,mt)}function yn(n){if(c(n))return d(n);let e=null,
l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||P(i,128))&&(e=y(e,t,i,bt)):t==="operation"?i!==null&&(l++,i!=="Apply"&&i!=="Updat\
e"&&(e=v(e,t,i,vt))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!T(i)||!J.test(i))&&(e=y(e,t,i,j)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=v(e,t,i,wt)):t==="fieldsV1"?c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||P(i,256))&&(e=y(e,t,i,Pt)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,ht)}function ei(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||P(i,63)||!$.test(i))&&(e=y(e,t,i,K));else if(t==="clusterAgent")i!==null&&(l++,e=s(e,Ve(i),t));else if(t===
"gateway")i!==null&&(l++,e=s(e,Le(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let r=null,a=i;for(let o=0;o<a.length;o++){
let m=a[o];typeof m!="string"&&(r=f(r,o,m,"string"))}e=s(e,r,t)}else t==="secretStoreRef"?e=s(e,re(i),t):t==="observabilityPlaneRef"?e=s(e,mn(i),t):e=u(e,t,"unk\
nown-field")}return e===null&&Object.getPrototypeOf(n)===p&&l===2?null:g(e,n,kt)}function Ve(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="clientCA"?i!==null&&(l++,e=s(e,ni(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,un)}function ni(n){
if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];t!==void 0&&(l==="secretRef"?e=s(e,ti(t),l):l==="value"?typeof t!="string"&&(e=f(e,l,t,"string")):e=u(
e,l,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=Oe(e,n,fn)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Ot)}function ti(n){if(c(n))return d(
n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(l++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p&&l===2?null:g(e,n,Rt)}function Le(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(l++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="publicGatewayName"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="publicGatewayNamespace"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=h(e,t,i,ne)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=h(e,t,i,ne)):t==="orga\
nizationVirtualHost"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationGatewayName"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="orga\
nizationGatewayNamespace"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=h(e,t,i,ne)):t==="organizatio\
nHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=h(e,t,i,ne)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===2?null:g(e,n,At)}function re(n){
if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,Tt)}function mn(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=v(e,t,i,Dt)):t==="name"?i!==null&&(l++,(typeof i!="string"||i.length<1||P(i,63)||!$.test(
i))&&(e=y(e,t,i,Ie))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,cn)}function ii(n){if(c(n))return d(n);let e=null;
for(let l in n){let t=n[l];if(t!==void 0)if(l==="observedGeneration")O(t)||(e=h(e,l,t,R));else if(l==="conditions")if(!Array.isArray(t))e=f(e,l,t,"array");else{
let i=null,r=t;for(let a=0;a<r.length;a++){let o=r[a];i=s(i,B(o),a)}e=s(e,i,l)}else l==="agentConnection"?e=s(e,q(t),l):e=u(e,l,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function B(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(l++,(typeof i!=
"string"||P(i,316)||!zt.test(i))&&(e=y(e,t,i,Ct))):t==="status"?i!==null&&(l++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=v(e,t,i,St))):t==="observedGeneration"?
(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=h(e,t,i,Ee)):t==="lastTransitionTime"?i!==null&&(l++,(typeof i!="string"||!T(i))&&(e=y(e,t,i,j))):t==="rea\
son"?i!==null&&(l++,(typeof i!="string"||i.length<1||P(i,1024)||!Ft.test(i))&&(e=y(e,t,i,jt))):t==="message"?i!==null&&(l++,(typeof i!="string"||P(i,32768))&&(e=
y(e,t,i,It))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===5?null:g(e,n,Nt)}function q(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(l++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(l++,O(i)||(e=h(e,t,i,R))):t===
"lastConnectedTime"?(typeof i!="string"||!T(i))&&(e=y(e,t,i,j)):t==="lastDisconnectedTime"?(typeof i!="string"||!T(i))&&(e=y(e,t,i,j)):t==="lastHeartbeatTime"?(typeof i!=
"string"||!T(i))&&(e=y(e,t,i,j)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&
l===2?null:g(e,n,Et)}function ae(n){if(c(n))return d(n);let e=null,l=0;for(let i in n){let r=n[i];r!==void 0&&(i==="apiVersion"?r!==null&&(l++,r!=="openchoreo.d\
ev/v1alpha1"&&(e=v(e,i,r,L))):i==="kind"?r!==null&&(l++,r!=="ClusterDataPlane"&&(e=v(e,i,r,$t))):i==="metadata"?r!==null&&(l++,e=s(e,Ge(r),i)):i==="spec"?r!==null&&
(l++,e=s(e,li(r),i)):i==="status"?r!==null&&(e=s(e,oi(r),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.
name=="string"&&$e.test(n.metadata.name))&&(e=Q(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,G)}function Ge(n){if(c(n))return d(n);let e=null;
for(let l in n){let t=n[l];if(t!==void 0)if(l==="name")(typeof t!="string"||P(t,253)||!te.test(t))&&(e=y(e,l,t,tn));else if(l==="generateName")(typeof t!="strin\
g"||!ln.test(t))&&(e=y(e,l,t,rn));else if(l==="namespace")e=u(e,l,"namespace-not-allowed");else if(l==="labels")e=s(e,dn(t),l);else if(l==="annotations")e=s(e,pn(
t),l);else if(l==="finalizers")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let a=0;a<r.length;a++){let o=r[a];(typeof o!="string"||!Ne.test(
o))&&(i=y(i,a,o,an))}r.length>1&&r.includes("orphan")&&r.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not b\
oth"})),e=s(e,i,l)}else if(l==="ownerReferences")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let a=0;a<r.length;a++){let o=r[a];i=s(i,gn(o),
a)}r.length>1&&pe(r)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=s(e,i,l)}else if(l==="managedFields")if(!Array.isArray(t))
e=f(e,l,t,"array");else{let i=null,r=t;for(let a=0;a<r.length;a++){let o=r[a];i=s(i,yn(o),a)}e=s(e,i,l)}else l==="uid"?typeof t!="string"&&(e=f(e,l,t,"string")):
l==="resourceVersion"?typeof t!="string"&&(e=f(e,l,t,"string")):l==="selfLink"?typeof t!="string"&&(e=f(e,l,t,"string")):l==="generation"?O(t)||(e=h(e,l,t,R)):l===
"deletionGracePeriodSeconds"?O(t)||(e=h(e,l,t,R)):l==="creationTimestamp"?t!==null&&(typeof t!="string"||!T(t)||!J.test(t))&&(e=y(e,l,t,j)):l==="deletionTimesta\
mp"?t!==null&&(typeof t!="string"||!T(t)||!J.test(t))&&(e=y(e,l,t,j)):e=u(e,l,"unknown-field")}return n.name||(e=Re(e,n,te)),n.generation<0&&n.uid&&typeof n.uid==
"string"&&O(n.generation)&&(e=h(e,"generation",n.generation,Ee)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,on)}function li(n){if(c(n))return d(n);let e=null,
l=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||P(i,63)||!$.test(i))&&(e=y(e,t,i,K));else if(t==="clusterAgent")i!==null&&(l++,
e=s(e,Be(i),t));else if(t==="gateway")i!==null&&(l++,e=s(e,Le(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let r=null,a=i;
for(let o=0;o<a.length;o++){let m=a[o];typeof m!="string"&&(r=f(r,o,m,"string"))}e=s(e,r,t)}else t==="secretStoreRef"?e=s(e,re(i),t):t==="observabilityPlaneRef"?
e=s(e,bn(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p&&l===2?null:g(e,n,Vt)}function Be(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(l++,e=s(e,ri(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,
un)}function ri(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];t!==void 0&&(l==="secretRef"?e=s(e,ai(t),l):l==="value"?typeof t!="string"&&(e=f(e,
l,t,"string")):e=u(e,l,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=Oe(e,n,fn)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Lt)}function ai(n){
if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&
(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===p&&l===3?null:g(e,n,Gt)}function bn(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="Clu\
sterObservabilityPlane"&&(e=v(e,t,i,Bt)):t==="name"?i!==null&&(l++,(typeof i!="string"||i.length<1||P(i,63)||!$.test(i))&&(e=y(e,t,i,Ie))):e=u(e,t,"unknown-fiel\
d"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,cn)}function oi(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)
if(l==="observedGeneration")O(t)||(e=h(e,l,t,R));else if(l==="conditions")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let a=0;a<r.length;a++){
let o=r[a];i=s(i,B(o),a)}r.length>1&&(i=X(i,r,"type","a type that no other item has")),e=s(e,i,l)}else l==="agentConnection"?e=s(e,q(t),l):e=u(e,l,"unknown-fiel\
d")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function oe(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="a\
piVersion"?i!==null&&(l++,i!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,i,L))):t==="kind"?i!==null&&(l++,i!=="BuildPlane"&&(e=v(e,t,i,Ht))):t==="metadata"?i!==null&&(l++,
e=s(e,le(i),t)):t==="spec"?i!==null&&(l++,e=s(e,si(i),t)):t==="status"?i!==null&&(e=s(e,ui(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&l===4?null:g(e,n,G)}function si(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||P(i,63)||
!$.test(i))&&(e=y(e,t,i,K)):t==="clusterAgent"?i!==null&&(l++,e=s(e,Ve(i),t)):t==="secretStoreRef"?e=s(e,re(i),t):t==="observabilityPlaneRef"?e=s(e,mn(i),t):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,Ut)}function ui(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];
if(t!==void 0)if(l==="observedGeneration")O(t)||(e=h(e,l,t,R));else if(l==="conditions")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let a=0;a<
r.length;a++){let o=r[a];i=s(i,B(o),a)}e=s(e,i,l)}else l==="agentConnection"?e=s(e,q(t),l):e=u(e,l,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
p?null:g(e,n,Z)}function se(n){if(c(n))return d(n);let e=null,l=0;for(let i in n){let r=n[i];r!==void 0&&(i==="apiVersion"?r!==null&&(l++,r!=="openchoreo.dev/v1\
alpha1"&&(e=v(e,i,r,L))):i==="kind"?r!==null&&(l++,r!=="ClusterBuildPlane"&&(e=v(e,i,r,Kt))):i==="metadata"?r!==null&&(l++,e=s(e,Ge(r),i)):i==="spec"?r!==null&&
(l++,e=s(e,fi(r),i)):i==="status"?r!==null&&(e=s(e,ci(r),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.
name=="string"&&$e.test(n.metadata.name))&&(e=Q(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,G)}function fi(n){if(c(n))return d(n);let e=null,
l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||P(i,63)||!$.test(i))&&(e=y(e,t,i,K)):t==="clusterAgent"?i!==null&&(l++,e=s(e,Be(i),
t)):t==="secretStoreRef"?e=s(e,re(i),t):t==="observabilityPlaneRef"?e=s(e,bn(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===
1?null:g(e,n,Zt)}function ci(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="observedGeneration")O(t)||(e=h(e,l,t,R));else if(l===
"conditions")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let a=0;a<r.length;a++){let o=r[a];i=s(i,B(o),a)}r.length>1&&(i=X(i,r,"type","a typ\
e that no other item has")),e=s(e,i,l)}else l==="agentConnection"?e=s(e,q(t),l):e=u(e,l,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,
n,Z)}function ue(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(l++,i!=="openchoreo.dev/v1alpha1"&&(e=
v(e,t,i,L))):t==="kind"?i!==null&&(l++,i!=="ObservabilityPlane"&&(e=v(e,t,i,qt))):t==="metadata"?i!==null&&(l++,e=s(e,le(i),t)):t==="spec"?i!==null&&(l++,e=s(e,
di(i),t)):t==="status"?i!==null&&(e=s(e,pi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,G)}function di(n){if(c(
n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||P(i,63)||!$.test(i))&&(e=y(e,t,i,K)):t==="clusterAgent"?
i!==null&&(l++,e=s(e,Ve(i),t)):t==="observerURL"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"str\
ing")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===2?null:g(e,n,Mt)}function pi(n){if(c(n))return d(n);let e=null;for(let l in n){
let t=n[l];if(t!==void 0)if(l==="observedGeneration")O(t)||(e=h(e,l,t,R));else if(l==="conditions")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let a=0;a<
r.length;a++){let o=r[a];i=s(i,B(o),a)}e=s(e,i,l)}else l==="agentConnection"?e=s(e,q(t),l):e=u(e,l,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
p?null:g(e,n,Z)}function fe(n){if(c(n))return d(n);let e=null,l=0;for(let i in n){let r=n[i];r!==void 0&&(i==="apiVersion"?r!==null&&(l++,r!=="openchoreo.dev/v1\
alpha1"&&(e=v(e,i,r,L))):i==="kind"?r!==null&&(l++,r!=="ClusterObservabilityPlane"&&(e=v(e,i,r,Wt))):i==="metadata"?r!==null&&(l++,e=s(e,Ge(r),i)):i==="spec"?r!==
null&&(l++,e=s(e,gi(r),i)):i==="status"?r!==null&&(e=s(e,yi(r),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.
metadata.name=="string"&&$e.test(n.metadata.name))&&(e=Q(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,G)}function gi(n){if(c(n))return d(
n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||P(i,63)||!$.test(i))&&(e=y(e,t,i,K)):t==="clusterAgent"?i!==null&&(l++,
e=s(e,Be(i),t)):t==="observerURL"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,
"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===2?null:g(e,n,_t)}function yi(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==
void 0)if(l==="observedGeneration")O(t)||(e=h(e,l,t,R));else if(l==="conditions")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let a=0;a<r.length;a++){
let o=r[a];i=s(i,B(o),a)}r.length>1&&(i=X(i,r,"type","a type that no other item has")),e=s(e,i,l)}else l==="agentConnection"?e=s(e,q(t),l):e=u(e,l,"unknown-fiel\
d")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function ce(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="a\
piVersion"?i!==null&&(l++,i!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,i,L))):t==="kind"?i!==null&&(l++,i!=="Environment"&&(e=v(e,t,i,Jt))):t==="metadata"?i!==null&&
(l++,e=s(e,le(i),t)):t==="spec"?i!==null&&(l++,e=s(e,mi(i),t)):t==="status"?i!==null&&(e=s(e,vi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&l===4?null:g(e,n,G)}function mi(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];t!==void 0&&(l==="dataPlaneRef"?e=s(e,bi(t),l):l==="gateway"?
e=s(e,Le(t),l):l==="isProduction"?typeof t!="boolean"&&(e=f(e,l,t,"boolean")):e=u(e,l,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,
Yt)}function bi(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!==null&&(l++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&
(e=v(e,t,i,Qt))):t==="name"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===
2?null:g(e,n,Xt)}function vi(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="observedGeneration")O(t)||(e=h(e,l,t,R));else if(l===
"conditions")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let a=0;a<r.length;a++){let o=r[a];i=s(i,B(o),a)}e=s(e,i,l)}else e=u(e,l,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,xt)}var vn=S(ie),wi=F(ie),Pi=E(vn),wn=S(ae),hi=F(ae),ki=E(wn),Pn=S(oe),Oi=F(oe),Ri=E(Pn),hn=S(se),Ai=F(se),Ti=E(hn),kn=S(ue),Di=F(ue),zi=E(kn),On=S(fe),Ci=F(fe),Si=E(
On),Rn=S(ce),Fi=F(ce),ji=E(Rn),Ii={judges:{DataPlane:ie,ClusterDataPlane:ae,BuildPlane:oe,ClusterBuildPlane:se,ObservabilityPlane:ue,ClusterObservabilityPlane:fe,
Environment:ce},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},He=Xe(Ii),Ni=S(He),Ei=F(He),An=n=>Ze(n,
Object.hasOwn(Fe,n?.kind)?Fe[n.kind]??{}:{}),$i={judge:He,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:An},Vi=nn($i);0&&(module.exports={ValidationError,assertBuildPlane,assertClusterBuildPlane,assertClusterDataPlane,assertClusterObservabilityPlane,assertDataPlane,assertEnvironment,
assertObservabilityPlane,formatIssue,isBuildPlane,isClusterBuildPlane,isClusterDataPlane,isClusterObservabilityPlane,isDataPlane,isEnvironment,isObservabilityPlane,
isPlane,validateBuildPlane,validateClusterBuildPlane,validateClusterDataPlane,validateClusterObservabilityPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,
validatePlane,validateUpdate,withDefaults});
